/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../content/publication';
import { pathOf } from './address';
import { Icon } from './Icon';
import { Link } from './Link';
import { scoped } from './scoped';
import { useLanguage } from './store';

export const CommentsLink = scoped(
  '8d952463',
  defineComponent(
    (props: { publication: Publication }) => {
      const { language, text } = useLanguage();
      return () => (
        <div
          class="article-comments-counter-link-wrapper tm-data-icons__item"
          title={text.readComments}
        >
          <Link
            to={`${pathOf(props.publication, language)}comments/`}
            class="article-comments-counter-link"
          >
            {() => [
              <Icon class="icon" name="counter-comments" title={text.comments} />,
              <span class="value">{String(props.publication.statistics.commentsCount)}</span>,
            ]}
          </Link>
          {null}
        </div>
      );
    },
    { props: ['publication'], name: 'CommentsLink' },
  ),
);
