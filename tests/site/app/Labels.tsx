/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../content/publication';
import { scoped } from './scoped';

/** «Перевод», «Обзор», …; most publications have none. */
export const Labels = scoped(
  'bfa2437b',
  defineComponent(
    (props: { labels: Publication['postLabels'] }) => () => (
      <div class="tm-article-labels">
        <div class="tm-article-labels__container">
          {null}
          <>
            {props.labels.map(({ type, title }) => (
              <div class={`publication-label variant-${type}`} key={type}>
                <span>{title}</span>
              </div>
            ))}
          </>
        </div>
      </div>
    ),
    { props: ['labels'], name: 'SnippetLabels' },
  ),
);
