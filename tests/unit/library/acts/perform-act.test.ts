import { describe, expect, test } from 'vitest';
import { ALL, aReader, id } from '../a-reader';

describe('opening', () => {
  test('makes an unread article one that is being read', () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1) });
    expect(reader.sees(1)).toMatchObject({ state: 'reading', percent: 0, opened: true });
  });

  test('again keeps what was seen, and notes the text and the comments of this time, whatever the clock', () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1), hash: 'old', comments: 3 });
    reader.reads(1, { seen: 'ffffffff00000000', finished: false });
    reader.time.now -= 60_000;
    reader.does({ kind: 'opened', id: id(1), hash: 'new' });
    expect(reader.sees(1)).toMatchObject({ state: 'reading', percent: 50 });
    expect(reader.marks(1)?.reading).toMatchObject({ seenHash: 'new', comments: 3 });
  });

  test('a read article leaves it read', () => {
    const reader = aReader();
    reader.does({ kind: 'read', ids: [id(1)], value: true });
    reader.does({ kind: 'opened', id: id(1) });
    expect(reader.sees(1).state).toBe('read');
  });

  test('after a hand-set "unread" starts anew and gives the decision back to the rule', () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1) });
    reader.reads(1);
    reader.does({ kind: 'read', ids: [id(1)], value: false });
    expect(reader.sees(1).state).toBe('unread');
    const [entry] = reader.does({ kind: 'opened', id: id(1) });
    expect(entry?.changes.map(change => change.field)).toEqual(['verdict', 'reading']);
    expect(reader.sees(1)).toMatchObject({ state: 'reading', percent: 0 });
    reader.reads(1);
    expect(reader.sees(1).state).toBe('read');
  });

  test('with the rule "when opened" is reading it, and each of the two can be undone', () => {
    const reader = aReader('opened');
    const entries = reader.does({ kind: 'opened', id: id(1) });
    expect(entries.map(entry => [entry.kind, entry.batch])).toEqual([
      ['opened', undefined],
      ['finished', undefined],
    ]);
    expect(reader.sees(1).state).toBe('read');
    reader.undoes(entries.slice(1));
    expect(reader.sees(1).state).toBe('reading');
    reader.does({ kind: 'opened', id: id(1) });
    expect(reader.sees(1).state).toBe('reading');
  });
});

describe('"Read"', () => {
  test('pressed and pressed again is what it was: 50 % is 50 % again', () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1) });
    reader.reads(1, { seen: 'ffffffff00000000', finished: false });
    reader.does({ kind: 'read', ids: [id(1)], value: true });
    expect(reader.sees(1).state).toBe('read');
    reader.does({ kind: 'read', ids: [id(1)], value: false });
    expect(reader.sees(1)).toMatchObject({ state: 'reading', percent: 50 });
    expect(reader.marks(1)?.verdict?.value).toBe('rule');
  });

  test('released where the rule itself says "read" is "unread"', () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1) });
    reader.reads(1);
    reader.does({ kind: 'read', ids: [id(1)], value: false });
    expect(reader.marks(1)?.verdict?.value).toBe('unread');
    reader.reads(1, { seen: ALL });
    expect(reader.sees(1).state).toBe('unread');
  });
});

describe('many articles at once', () => {
  const many = Array.from({ length: 1_200 }, (_, nth) => id(nth + 1));

  test('are entries of at most 500 that share a batch', () => {
    const entries = aReader().does({ kind: 'read', ids: [...many, ...many], value: true });
    expect(entries.map(entry => entry.changes.length)).toEqual([500, 500, 200]);
    expect(new Set(entries.map(entry => entry.batch))).toEqual(new Set([entries[0]?.stamp]));
  });

  test('hold only those that change', () => {
    const reader = aReader();
    reader.does({ kind: 'bookmark', ids: many.slice(0, 1_199), value: true });
    const [entry, ...more] = reader.does({ kind: 'bookmark', ids: many, value: true });
    expect([entry?.changes.map(change => change.id), entry?.batch, more]).toEqual([
      ['1200'],
      undefined,
      [],
    ]);
  });
});

describe('notes and tags', () => {
  test('a note keeps what it said before', () => {
    const reader = aReader();
    for (const text of ['one', 'two', '']) reader.does({ kind: 'note', id: id(1), text });
    expect(reader.marks(1)?.note?.map(one => one.text)).toEqual(['', 'two', 'one']);
  });

  test('no more than twenty of them', () => {
    const reader = aReader();
    for (let nth = 1; nth <= 25; nth++) reader.does({ kind: 'note', id: id(1), text: `${nth}` });
    expect(reader.marks(1)?.note).toHaveLength(20);
    expect(reader.sees(1).note).toBe('25');
  });

  test('a tag may have any name', () => {
    const reader = aReader();
    reader.does({ kind: 'tag', id: id(1), tag: '__proto__', value: true });
    expect(reader.does({ kind: 'tag', id: id(1), tag: 'constructor', value: false })).toEqual([]);
    expect(reader.sees(1).tags).toEqual(['__proto__']);
    expect('value' in {}).toBe(false);
  });
});

describe('forgetting', () => {
  test('leaves a tombstone, and the article starts anew', () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1) });
    reader.reads(1);
    reader.does({ kind: 'note', id: id(1), text: 'mine' });
    reader.does({ kind: 'forget', ids: [id(1)] });
    expect(Object.keys(reader.marks(1) ?? {}).sort()).toEqual(['forgotten', 'id']);
    reader.does({ kind: 'opened', id: id(1) });
    expect(reader.sees(1)).toMatchObject({ state: 'reading', percent: 0, note: '' });
  });

  test('of what is not known, or forgotten, writes nothing', () => {
    const reader = aReader();
    expect(reader.does({ kind: 'forget', ids: [id(1)] })).toEqual([]);
    reader.does({ kind: 'bookmark', ids: [id(1)], value: true });
    reader.does({ kind: 'forget', ids: [id(1)] });
    expect(reader.does({ kind: 'forget', ids: [id(1)] })).toEqual([]);
  });
});
