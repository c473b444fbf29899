import type { Shortcut } from '../../../lib/settings-page/settings-state';
import type { Key, Words } from '../../../lib/words/words';
import { Section } from '../settings/Section';
import './KeysSection.css';

type Props = {
  words: Words;
  /** Those of the browser, as the reader has set them; none where it has no keys of its own. */
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for changing them. */
  onChangeKeys: () => void;
};

/** All keys: those that the browser gives us, and those of our own pages. */
export function KeysSection({ words, shortcuts, onChangeKeys }: Props) {
  const { t } = words;
  const rows = shortcuts.flatMap(({ name, keys }): Row[] => {
    const does = commands[name];
    return does ? [{ keys: keys ? [keys] : [], does }] : [];
  });
  return (
    <Section id="keys" title={t('keysTitle')} lead={t('keysLead')}>
      <KeyTable words={words} title="keysOnSite" rows={[...rows, ...ON_SITE]} />
      <KeyTable words={words} title="keysInPopup" rows={IN_POPUP} />
      {shortcuts.length > 0 && (
        <button type="button" class="button" onClick={onChangeKeys}>
          {t('keysChange')}
        </button>
      )}
    </Section>
  );
}

type Row = { keys: readonly string[]; does: Key };

/** The names of the commands in the manifest. */
const commands: Record<string, Key> = {
  _execute_action: 'keysPopup',
  'next-unread': 'commandNext',
  bookmark: 'commandBookmark',
};
const ON_SITE: Row[] = [{ keys: ['Esc'], does: 'keysFold' }];
const IN_POPUP: Row[] = [
  { keys: ['/'], does: 'keysSearch' },
  { keys: ['↑', '↓'], does: 'keysRows' },
  { keys: ['←', '→'], does: 'keysTabs' },
  { keys: ['Ctrl+Z'], does: 'keysUndo' },
  { keys: ['Esc'], does: 'keysClear' },
];

type TableProps = { words: Words; title: Key; rows: readonly Row[] };

function KeyTable({ words: { t }, title, rows }: TableProps) {
  return (
    <table class="keys">
      <caption>{t(title)}</caption>
      <tbody>
        {rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">{t(does)}</th>
            <td>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
              {keys.length === 0 && t('keysNone')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
