import type { View } from '../../lib/library/model';
import type { Words } from '../../lib/words/words';

type Props = { words: Words; view: View; isNew: boolean };

/**
 * What the reader's marks say of an article, by shape first: a dot, a dot with a word, a ring filled
 * to the per cent, a check; a page corner when it is kept. When it is read, the pressed button says so.
 */
export function Marker({ words, view, isNew }: Props) {
  const { name, word } = speak(words, view, isNew);
  return (
    <div class="marker" data-word={word}>
      <span
        class={`mark mark-${isNew ? 'new' : view.state}${view.state === 'read' ? ' icon-check' : ''}`}
        style={{ '--percent': view.percent }}
        title={name}
        {...(view.state === 'read' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      />
      {view.bookmarked && <span class="corner icon-bookmark-on" aria-hidden="true" />}
    </div>
  );
}

function speak(words: Words, { state, percent }: View, isNew: boolean) {
  if (isNew) return { name: words.t('stateNew'), word: words.t('stateNew') };
  if (state === 'read') return { name: words.t('read') };
  if (state === 'unread') return { name: words.t('stateUnread') };
  const name = words.t('stateReading', percent);
  return percent > 0 ? { name, word: words.t('percent', percent) } : { name };
}
