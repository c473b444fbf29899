/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../content/publication';
import { BookmarkButton } from './BookmarkButton';
import { CommentsLink } from './CommentsLink';
import { Overlay } from './Overlay';
import { SharingButton } from './SharingButton';
import { VotesMeter } from './VotesMeter';

/** The row of counters of a publication: score, bookmarks, sharing, comments. */
export const DataIcons = defineComponent(
  (props: { publication: Publication }) => () => (
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
  ),
  { props: ['publication'], name: 'DataIcons' },
);
