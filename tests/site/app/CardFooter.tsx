/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../content/publication';
import { BookmarkButton } from './BookmarkButton';
import { CommentsLink } from './CommentsLink';
import { Overlay } from './Overlay';
import { SharingButton } from './SharingButton';
import { VotesMeter } from './VotesMeter';

/** The row of counters under a card; it stands beside the snippet, not in it. */
export const CardFooter = defineComponent(
  (props: { publication: Publication }) => () => (
    <div class="tm-articles-list__item-footer">
      <div class="tm-data-icons tm-data-icons_space-big">
        {null}
        <VotesMeter statistics={props.publication.statistics} />
        {null}
        <BookmarkButton count={props.publication.statistics.favoritesCount} />
        <SharingButton />
        <CommentsLink publication={props.publication} />
        <>{[]}</>
        <Overlay />
        {null}
      </div>
    </div>
  ),
  { props: ['publication'], name: 'CardFooter' },
);
