/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Statistics } from '../../content/publication';
import { Icon } from '../Icon';
import { useLanguage } from '../store';
import { signed, votesTitle } from '../words';

/** The weighted score; its tooltip counts the votes and is missing where nobody voted. */
export const VotesMeter = defineComponent(
  (props: { statistics: Statistics }) => {
    const { language, text } = useLanguage();
    return () => {
      const { score, votesCount, votesCountPlus, votesCountMinus } = props.statistics;
      const title = votesCount ? votesTitle(language, votesCountPlus, votesCountMinus) : undefined;
      const colour = score && `tm-votes-meter__value_${score > 0 ? 'positive' : 'negative'}`;
      return (
        <div class="tm-votes-meter">
          <Icon
            class="tm-votes-meter__icon tm-votes-meter__icon_appearance-article"
            name="counter-rating"
            title={title ?? text.rating}
          />
          <span
            class={[
              'tm-votes-meter__value tm-votes-meter__value_appearance-article tm-votes-meter__value_rating',
              colour || '',
            ]}
            title={title}
          >
            {signed(score)}
          </span>
        </div>
      );
    };
  },
  { props: ['statistics'], name: 'VotesMeter' },
);
