/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../../content/publication';
import { scoped } from '../scoped';
import { useNames } from '../store';

/** «Перевод», «Обзор», …; most publications have none. */
export const Labels = scoped(
  'bfa2437b',
  defineComponent(
    (props: { labels: Publication['postLabels'] }) => {
      const names = useNames();
      return () => (
        <div class="tm-article-labels">
          <div class="tm-article-labels__container">
            {null}
            <>
              {props.labels.map(({ type, title }) => (
                <div class={[names.label, `${names.labelVariant}${type}`]} key={type}>
                  <span>{title}</span>
                </div>
              ))}
            </>
          </div>
        </div>
      );
    },
    { props: ['labels'], name: 'SnippetLabels' },
  ),
);
