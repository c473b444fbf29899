/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../../content/publication';
import { Overlay } from '../pages/Overlay';
import { BookmarkButton } from './BookmarkButton';
import { CommentsLink } from './CommentsLink';
import { SharingButton } from './SharingButton';
import { VotesMeter } from './VotesMeter';
import { VotesSwitcher } from './VotesSwitcher';

/** Score (`open` to votes or not), bookmarks, sharing and comments of a publication, in a row. */
export const DataIcons = defineComponent(
  (props: { publication: Publication; open?: boolean }) => () => (
    <div class="tm-data-icons tm-data-icons_space-big">
      {null}
      {props.open ? (
        <VotesSwitcher statistics={props.publication.statistics} />
      ) : (
        <VotesMeter class="tm-data-icons__item" statistics={props.publication.statistics} />
      )}
      {null}
      <BookmarkButton count={props.publication.statistics.favoritesCount} />
      <SharingButton />
      <CommentsLink publication={props.publication} />
      <>{[]}</>
      <Overlay />
      {null}
    </div>
  ),
  { props: ['publication', 'open'], name: 'DataIcons' },
);
