/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Author, Publication } from '../../content/publication';
import { Link } from '../Link';
import { scoped } from '../scoped';
import { useLanguage, useNames } from '../store';
import { PublishedAt } from './PublishedAt';

const Avatar = ({ author }: { author: Author }) => (
  <div class="tm-entity-image">
    <img alt="" class="tm-entity-image__pic" height={24} src={author.avatarUrl ?? ''} width={24} />
  </div>
);

type Props = { publication: Publication; path?: string | undefined };

/** Author and date; in a card the date is a link too. */
export const Meta = scoped(
  '085cd854',
  defineComponent(
    (props: Props) => {
      const { language } = useLanguage();
      const names = useNames();
      return () => {
        const { author, timePublished } = props.publication;
        const { path } = props;
        const home = `/${language}/users/${author.alias}/`;
        return (
          <div class={names.meta}>
            <div class={names.metaLine}>
              <span class={`tm-user-info ${names.author}`}>
                <Link to={home} class="tm-user-info__userpic">
                  {() => <Avatar author={author} />}
                </Link>
                <span class="tm-user-info__user tm-user-info__user_appearance-default">
                  <Link to={home} class="tm-user-info__username">
                    {() => author.alias}
                  </Link>
                  {null}
                  <>
                    {path ? (
                      <Link
                        to={path}
                        class="tm-article-datetime-published tm-article-datetime-published_link"
                      >
                        {() => <PublishedAt time={timePublished} />}
                      </Link>
                    ) : (
                      <span class="tm-article-datetime-published">
                        <PublishedAt time={timePublished} />
                      </span>
                    )}
                  </>
                </span>
              </span>
            </div>
            {names.controls ? <div class={names.controls}>{[null, null, null, null]}</div> : null}
          </div>
        );
      };
    },
    { props: ['publication', 'path'], name: 'SnippetMeta' },
  ),
);
