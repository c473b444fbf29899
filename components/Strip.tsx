import type { View } from '../lib/library/model';
import type { Words } from '../lib/words/words';
import { Button } from './Button';
import { Marker } from './Marker';

type Props = {
  words: Words;
  title: string;
  /** Where the site's own rows stand in the card: custom properties, px. */
  place: Record<`--${string}`, string>;
  /** Absent until the library has answered: then the strip says nothing of the state. */
  view?: View | undefined;
  isNew: boolean;
  /** Opens here; only on the site, at that address; or has nothing to open. */
  opens: 'here' | { at: string } | 'not';
  /** The article stands open in the card: its own bars take over. */
  expanded: boolean;
  onOpen(button: HTMLElement): void;
  onBookmark(button: HTMLElement): void;
  onRead(button: HTMLElement): void;
};

function Opener({ words, title, opens, expanded, onOpen }: Props) {
  if (opens === 'not') return null;
  if (opens === 'here')
    return (
      <Button
        icon="chevron-down"
        name={words.t('readHere')}
        about={title}
        expanded={expanded}
        onPress={onOpen}
      />
    );
  const name = words.t('openOnSite');
  return (
    <a
      class="button icon-external"
      href={opens.at}
      title={name}
      aria-label={name}
      aria-description={title}
    >
      {''}
    </a>
  );
}

/** Our small bar on a card: the marker at its head, three quiet controls at its foot. */
export function Strip(props: Props) {
  const { words, title, place, view, isNew, expanded, onBookmark, onRead } = props;
  const bookmarked = view?.bookmarked ?? false;
  return (
    <div class="over" style={place}>
      {view && <Marker words={words} view={view} isNew={isNew} />}
      <div class={`strip${expanded ? ' strip-expanded' : ''}`}>
        <Button
          icon={bookmarked ? 'bookmark-on' : 'bookmark'}
          name={words.t('bookmark')}
          hint={words.t('bookmarkHint')}
          about={title}
          pressed={bookmarked}
          onPress={onBookmark}
        />
        <Button
          icon="check"
          name={words.t('read')}
          about={title}
          pressed={view?.state === 'read'}
          onPress={onRead}
        />
        <Opener {...props} />
      </div>
    </div>
  );
}
