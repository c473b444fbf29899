/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../../content/publication';
import { DataIcons } from './DataIcons';
import { Snippet } from './Snippet';

/** One publication in a list; its counters stand beside the snippet, not in it. */
export const ArticleCard = defineComponent(
  (props: { publication: Publication; badge: boolean }) => () => (
    <article
      id={props.publication.id}
      class="tm-articles-list__item"
      data-navigatable=""
      tabindex={0}
    >
      <Snippet publication={props.publication} badge={props.badge} />
      <div class="tm-articles-list__item-footer">
        <DataIcons publication={props.publication} />
      </div>
    </article>
  ),
  { props: ['publication', 'badge'], name: 'ArticleCard' },
);
