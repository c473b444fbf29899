/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../../content/publication';
import { Link } from '../Link';
import { useLanguage } from '../store';

/** Tags and hubs under an article. */
export const ArticleTags = defineComponent(
  (props: { publication: Publication }) => {
    const { language, text } = useLanguage();
    const row = (title: string, links: { to: string; name: string }[]) => (
      <div class="tm-separated-list tm-article-presenter__meta-list">
        <span class="tm-separated-list__title">{title}</span>
        <ul class="tm-separated-list__list">
          {links.map(({ to, name }) => (
            <li class="tm-separated-list__item" key={name}>
              <Link to={to} class="link">
                {() => <span>{name}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    );
    const search = (tag: string) => `/${language}/search/?q=${encodeURIComponent(`[${tag}]`)}`;
    return () => (
      <div class="tm-article-presenter__meta">
        {row(
          text.tags,
          props.publication.tags.map(({ titleHtml }) => ({
            to: search(titleHtml),
            name: titleHtml,
          })),
        )}
        {row(
          text.hubs,
          props.publication.hubs.map(({ alias, title }) => ({
            to: `/${language}/hubs/${alias}/articles/`,
            name: title,
          })),
        )}
      </div>
    );
  },
  { props: ['publication'], name: 'ArticleTags' },
);
