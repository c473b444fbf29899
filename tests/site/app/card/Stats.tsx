/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../../content/publication';
import { Icon, WrappedIcon } from '../Icon';
import { scoped } from '../scoped';
import { useLanguage, useNames } from '../store';
import { short } from '../words';

const levels = { low: 'easy', medium: 'medium', high: 'hard' } as const;

/** Level (half of the publications have none), reading time, views. */
export const Stats = scoped(
  '085cd854',
  defineComponent(
    (props: { publication: Publication }) => {
      const { text } = useLanguage();
      const names = useNames();
      return () => {
        const { complexity, readingTime, statistics } = props.publication;
        return (
          <div class={names.stats}>
            {complexity && (
              <div class={`tm-article-complexity tm-article-complexity_complexity-${complexity}`}>
                <WrappedIcon
                  class="tm-article-complexity__icon"
                  name={`complexity-${complexity}`}
                  title={text.level}
                />
                <span class="tm-article-complexity__label">{text[levels[complexity]]}</span>
              </div>
            )}
            <div class="tm-article-reading-time">
              <WrappedIcon
                class="tm-article-reading-time__icon"
                name="clock"
                title={text.readingTime}
              />
              <span class="tm-article-reading-time__label">{`${readingTime} ${text.minutes}`}</span>
            </div>
            <span class={`tm-icon-counter tm-data-icons__item ${names.reach}`}>
              <Icon class="tm-icon-counter__icon" name="counter-views" title={text.reach} />
              <span class="tm-icon-counter__value" title={String(statistics.reach)}>
                {short(statistics.reach)}
              </span>
            </span>
          </div>
        );
      };
    },
    { props: ['publication'], name: 'SnippetStats' },
  ),
);
