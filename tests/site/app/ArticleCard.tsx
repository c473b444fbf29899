/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../content/publication';
import { CardFooter } from './CardFooter';
import { Snippet } from './Snippet';

/** One publication in a list. */
export const ArticleCard = defineComponent(
  (props: { publication: Publication; badge: boolean }) => () => (
    <article
      id={props.publication.id}
      class="tm-articles-list__item"
      data-navigatable=""
      tabindex={0}
    >
      <Snippet publication={props.publication} badge={props.badge} />
      <CardFooter publication={props.publication} />
    </article>
  ),
  { props: ['publication', 'badge'], name: 'ArticleCard' },
);
