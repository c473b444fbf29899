import { describe, expect, test } from 'vitest';
import { answerKeys, settingNames, settingRow } from '../../../lib/settings/settings-table';
import { createFinder } from '../../../lib/settings-page/find-settings';
import { sectionsShown } from '../../../lib/settings-page/settings-sections';
import { texts } from '../words/texts';

const lines = settingNames.map(name => {
  const { title, section } = settingRow(name);
  return { id: name, title, section, words: answerKeys(name) };
});
const known = (['ru', 'en'] as const).map(lang => Object.fromEntries(texts(lang)));
const find = createFinder(lines, known);
const found = (query: string) =>
  find(query, sectionsShown({ grant: false, forgotten: false })).map(({ id }) => id);

describe('the search over settings', () => {
  test.each([
    ['бледные', 'readCards'],
    ['dim', 'readCards'],
    ['при наведении', 'prefetch'],
    ['hover', 'prefetch'],
    ['каждую неделю', 'autoBackup'],
    ['Obsidian', 'export'],
    ['запрос', 'requests'],
    ['requests', 'requests'],
    ['удалить всё', 'clear'],
  ])('“%s” is found by a title, an answer or a hint in either language', (query, id) => {
    expect(found(query)).toContain(id);
  });

  test('every setting is found by its own title, in both languages', () => {
    for (const { id, title } of lines)
      for (const language of known) expect(found(language[title] ?? ''), id).toContain(id);
  });

  test('a word may end otherwise, and be typed on the wrong layout', () => {
    expect(found('карточка')).toContain('readCards');
    expect(found('zpsr')).toContain('language');
  });

  test('all words must be there, and a setting says where it stands', () => {
    expect(found('язык неделю')).toEqual([]);
    expect(found('абракадабра')).toEqual([]);
    const [one] = find('badge', sectionsShown({ grant: false, forgotten: false }));
    expect(one).toEqual({ id: 'badge', title: 'settingsBadge', section: 'settingsLook' });
  });

  test('what is not on the page now is not found', () => {
    expect(found('forgotten')).not.toContain('forgotten');
    const all = sectionsShown({ grant: true, forgotten: true });
    expect(find('forgotten', all).map(({ id }) => id)).toContain('forgotten');
  });
});
