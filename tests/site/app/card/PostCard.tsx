/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../../content/publication';
import { pathOf } from '../addresses';
import { Link } from '../Link';
import { useLanguage } from '../store';
import { short } from '../words';
import { DataIcons } from './DataIcons';
import { Hubs } from './Hubs';
import { PublishedAt } from './PublishedAt';

/** A post holds its whole text in its card: no title, no «Читать далее»; the date links to it. */
export const PostCard = defineComponent(
  (props: { publication: Publication }) => () => (
    <article
      id={props.publication.id}
      class="tm-articles-list__item tm-articles-list__item_no-padding"
      data-navigatable=""
      tabindex={0}
    >
      <div class="tm-post-snippet">
        <PostMeta publication={props.publication} />
        <div class="tm-post-snippet__hubs">
          <Hubs hubs={props.publication.hubs} />
        </div>
        <div class="tm-post-snippet__content">
          <div>
            <div>
              <div class="article-formatted-body article-formatted-body_version-2">
                <div innerHTML={props.publication.leadData.textHtml} />
              </div>
            </div>
          </div>
        </div>
        <DataIcons open class="tm-post-snippet__icons" publication={props.publication} />
      </div>
    </article>
  ),
  { props: ['publication'], name: 'PostCard' },
);

const PostMeta = defineComponent(
  (props: { publication: Publication }) => {
    const { language } = useLanguage();
    return () => {
      const { author, statistics, timePublished } = props.publication;
      return (
        <div class="tm-post-snippet__meta">
          <span class="tm-user-info">
            <span class="tm-user-info__user tm-user-info__user_appearance-post">
              <Link to={`/${language}/users/${author.alias}/`} class="tm-user-info__username">
                {() => author.alias}
              </Link>
              <div class="meta">
                <Link
                  to={pathOf(props.publication, language)}
                  class="tm-article-datetime-published tm-article-datetime-published_link"
                >
                  {() => <PublishedAt time={timePublished} />}
                </Link>
                <span class="tm-icon-counter">
                  <span class="tm-icon-counter__value" title={String(statistics.reach)}>
                    {short(statistics.reach)}
                  </span>
                </span>
              </div>
            </span>
          </span>
        </div>
      );
    };
  },
  { props: ['publication'], name: 'PostMeta' },
);
