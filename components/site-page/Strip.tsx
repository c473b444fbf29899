import type { ComponentChildren } from 'preact';
import type { View } from '../../lib/library/model';
import type { Words } from '../../lib/words/words';
import { Button } from '../shared/Button';
import { Marker } from '../shared/Marker';
import { SiteLink } from './SiteLink';
import { BookmarkToggle, ReadToggle } from './Toggles';

type Props = {
  words: Words;
  title: string;
  /** Where the site's own rows stand in the card: custom properties, px. */
  place: Record<`--${string}`, string>;
  /** Stands before the controls. */
  offer?: ComponentChildren;
  /** Absent until the library has answered: then the strip says nothing of the state. */
  view: View | undefined;
  isNew: boolean;
  /** All of it stands in the author's line. */
  inLine: boolean;
  /** Opens here; only on the site, at that address; or has nothing to open. */
  opens: 'here' | { at: string } | 'not';
  /** The article stands open in the card: its own bars take over. */
  expanded: boolean;
  onOpen(button: HTMLElement): void;
  onBookmark(button: HTMLElement): void;
  onRead(button: HTMLElement): void;
};

/** Our small bar on a card: the marker at its head, three quiet controls at its foot. */
export function Strip(props: Props) {
  const { words, title, place, view, isNew, inLine, opens, expanded } = props;
  const about = { words, title, view };
  return (
    <div class={`over${inLine ? ' over-line' : ''}`} style={place}>
      {view && <Marker words={words} view={view} isNew={isNew} />}
      <div class={`strip${expanded ? ' strip-expanded' : ''}`}>
        {!expanded && props.offer}
        <BookmarkToggle {...about} onPress={props.onBookmark} />
        <ReadToggle {...about} onPress={props.onRead} />
        {opens === 'here' && (
          <Button
            icon="chevron-down"
            name={words.t('readHere')}
            about={title}
            expanded={expanded}
            onPress={props.onOpen}
          />
        )}
        {typeof opens === 'object' && <SiteLink words={words} title={title} url={opens.at} />}
      </div>
    </div>
  );
}
