import type { ArticleId, Facts } from '../../../../lib/habr/facts';
import type { Marks, Stamp, View } from '../../../../lib/library/model';
import type { Item } from '../../../../lib/transfer/out/export-item';

export const NOON = Date.UTC(2026, 10, 12, 12);
export const STAMP = '00mgtestx0000devicexx' as Stamp;

/** An article as it might stand in somebody's library, with whatever the test cares about changed. */
export const anItem = (
  changes: { facts?: Partial<Facts>; marks?: Partial<Marks>; view?: Partial<View> } = {},
): Item => ({
  facts: {
    id: '795001' as ArticleId,
    kind: 'article',
    url: 'https://habr.com/ru/articles/795001/',
    title: 'Как устроен RAPTOR',
    author: { login: 'derunat' },
    firstSeenAt: NOON - 86_400_000,
    factsAt: NOON,
    from: 'card',
    ...changes.facts,
  },
  marks: {
    id: '795001' as ArticleId,
    bookmark: { value: true, at: NOON, stamp: STAMP },
    ...changes.marks,
  },
  view: { state: 'unread', percent: 0, bookmarked: true, opened: false, ...changes.view },
});

export const tagged = (...names: string[]): Pick<Marks, 'tags'> => ({
  tags: Object.fromEntries(names.map(name => [name, { value: true, at: NOON, stamp: STAMP }])),
});

export const noted = (text: string): Pick<Marks, 'note'> => ({
  note: [{ text, at: NOON, stamp: STAMP }],
});

export const HOSTILE_TITLES = [
  'Comma, "quotes"\nand a new line',
  '</A><script>alert(1)</script>',
  '=HYPERLINK("x")',
  'Ёлки & <ели> — «в кавычках»',
  ': yaml, - not a list # nor a comment',
  'a\u2028b\u202Ec',
];
