/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Statistics } from '../../content/publication';
import { scoped } from '../scoped';
import { VotesMeter } from './VotesMeter';

/** The score where a reader may vote: under a post, and on an article's own page. */
export const VotesSwitcher = scoped(
  'b9b05a90',
  defineComponent(
    (props: { statistics: Statistics }) => () => (
      <div class="article-rating tm-data-icons__item">
        <VotesMeter class="votes-switcher" statistics={props.statistics} />
      </div>
    ),
    { props: ['statistics'], name: 'VotesSwitcher' },
  ),
);
