/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../../content/publication';
import { pathOf } from '../addresses';
import { Icon } from '../Icon';
import { Link } from '../Link';
import { scoped } from '../scoped';
import { useLanguage, useNames } from '../store';

export const CommentsLink = scoped(
  '8d952463',
  defineComponent(
    (props: { publication: Publication }) => {
      const { language, text } = useLanguage();
      const names = useNames();
      return () => (
        <div class={`${names.comments} tm-data-icons__item`} title={text.readComments}>
          <Link to={`${pathOf(props.publication, language)}comments/`} class={names.commentsLink}>
            {() => [
              <Icon class={names.commentsIcon} name="counter-comments" title={text.comments} />,
              <span class={names.commentsCount}>
                {String(props.publication.statistics.commentsCount)}
              </span>,
            ]}
          </Link>
          {null}
        </div>
      );
    },
    { props: ['publication'], name: 'CommentsLink' },
  ),
);
