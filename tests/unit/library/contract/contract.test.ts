import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { argumentSchemas } from '../../../../lib/library/contract/argument-schemas';
import {
  extensionMethods,
  type Method,
  methods,
  pageMethods,
} from '../../../../lib/library/contract/contract';

const takes = (method: Method, args: unknown) => z.safeParse(argumentSchemas[method], args).success;
const ids = (count: number) => Array.from({ length: count }, (_, nth) => String(nth + 1));
const teaser = { id: '1', kind: 'article', url: 'https://example.org/1/', title: 'A text' };
const repeated = (count: number) => Array.from({ length: count }, () => teaser);
const act = (what: object) => ({ act: 'a-1', what });
const read = (more: object) => act({ kind: 'read', ids: ['1'], value: true, ...more });
const report = (more: object) => ({
  ...{ id: '1', seen: 'f'.repeat(16), spent: 0, finished: false },
  ...more,
});
const endless = Object.fromEntries(ids(201).map(id => [id, 1]));
const STAMP = '0l8d9k2zz0000aaaaaaaa';
const facts = { ...teaser, firstSeenAt: 0, factsAt: 0, from: 'card' };
const pieces = (count: number) => ids(count).map(id => ({ id, facts: { ...facts, id } }));
const step = (piece: object) => ({ run: 'r-1', nth: 0, pieces: [piece] });
const journal = (change: object) => ({
  run: 'r-1',
  nth: 0,
  journal: [{ stamp: STAMP, at: 0, kind: 'bookmark', changes: [{ id: '1', ...change }] }],
});
const MEGABYTE = 1024 * 1024;
type Row = [what: string, method: Method, args: unknown];

describe('the contract', () => {
  test.each([
    ['as many numbers as a page may show', 'marks', { ids: ids(5_000) }],
    ['a list by its key', 'marks', { ids: [], list: 'users/derunat/articles' }],
    ['five hundred teasers', 'see', { list: 'feed', teasers: repeated(500) }],
    ['the greatest number', 'open', { id: '4294967295', again: true }],
    ['a cancelled opening', 'cancel', { id: '1' }],
    ['ten megabytes of text', 'keep', { id: '1', html: 'x'.repeat(10 * MEGABYTE), editor: 2 }],
    ['an act on many', 'act', read({})],
    ['an opening', 'act', act({ kind: 'opened', id: '1', hash: 'abc', comments: 3 })],
    ['a note with half a character', 'act', act({ kind: 'note', id: '1', text: '\ud800' })],
    ['a tag of any name', 'act', act({ kind: 'tag', id: '1', tag: '__proto__', value: true })],
    ['a forgetting', 'act', act({ kind: 'forget', ids: ['1'] })],
    ['an undo', 'undo', { act: 'a-1', of: '0l8d9k2zz0000aaaaaaaa' }],
    ['a report', 'progress', report({})],
    ['a file of ours', 'load', { file: 'article' }],
    ['trouble', 'health', { url: 'https://example.org/', counts: { card: 20 } }],
    ['a page of ours', 'ready', undefined],
    ['a run', 'beginRun', { run: 'r-1', verb: 'add', total: 200 }],
    ['the undo of a batch', 'beginRun', { run: 'r-1', verb: 'undo', of: STAMP }],
    ['a step of five hundred', 'stepRun', { run: 'r-1', nth: 0, pieces: pieces(500) }],
    ['a mark of tomorrow', 'stepRun', step({ id: '1', marks: { id: '1', stars: [1] } })],
    ['the end of a run', 'endRun', { run: 'r-1' }],
  ] satisfies Row[])('lets in %s', (_, method, args) => {
    expect(takes(method, args)).toBe(true);
  });

  test.each([
    '0',
    '01',
    '-1',
    '1.5',
    '1e9',
    '4294967296',
    '12345678901',
    ' 1',
    '1\n',
    '',
    1,
    null,
    ['1'],
  ])('knows that %j is no article', id => expect(takes('open', { id })).toBe(false));

  test.each([
    ['too many numbers', 'marks', { ids: ids(5_001) }],
    ['a list that is none', 'marks', { ids: ['1'], list: 'a b' }],
    ['what only looks like an array', 'marks', { ids: { length: 1, 0: '1' } }],
    ['too many teasers', 'see', { teasers: repeated(501) }],
    ['what is no list of teasers', 'see', { teasers: teaser }],
    [
      'more than ten megabytes',
      'keep',
      { id: '1', html: 'x'.repeat(10 * MEGABYTE + 1), editor: 2 },
    ],
    ['an editor of tomorrow', 'keep', { id: '1', html: '', editor: 3 }],
    ['an act on too many', 'act', read({ ids: ids(5_001) })],
    ['a wordy truth', 'act', read({ value: 'yes' })],
    ['an act of no kind', 'act', read({ kind: 'constructor' })],
    ['an endless name of an act', 'act', { ...read({}), act: 'x'.repeat(65) }],
    ['an endless note', 'act', act({ kind: 'note', id: '1', text: 'x'.repeat(100_001) })],
    ['a tag without a name', 'act', act({ kind: 'tag', id: '1', tag: '', value: true })],
    ['a stamp that is none', 'undo', { act: 'a', of: 'yesterday' }],
    ['slices in capitals', 'progress', report({ seen: 'F'.repeat(16) })],
    ['attention given back', 'progress', report({ spent: -1 })],
    ['attention of years', 'progress', report({ spent: 1e12 })],
    ['a share beyond the end', 'progress', report({ sitting: { ms: 1, from: 0, to: 1.1 } })],
    ['a file that is not for pages', 'load', { file: 'background' }],
    ['no trouble', 'health', null],
    ['endless counts', 'health', { url: 'https://example.org/', counts: endless }],
    ['arguments where none are asked for', 'ready', {}],
    ['a run without a verb', 'beginRun', { run: 'r-1', total: 1 }],
    ['a step of too many', 'stepRun', { run: 'r-1', nth: 0, pieces: pieces(501) }],
    ['marks of another article', 'stepRun', step({ id: '1', marks: { id: '2' } })],
    ['marks that are none', 'stepRun', step({ id: '1', marks: { id: '1', bookmark: true } })],
    ['facts that run', 'stepRun', step({ id: '1', facts: { ...facts, url: 'javascript:1' } })],
    ['an act that did something else', 'stepRun', journal({ field: 'bookmark', after: 7 })],
  ] satisfies Row[])('keeps out %s', (_, method, args) => {
    expect(takes(method, args)).toBe(false);
  });

  test.each([
    ['an address that runs', { url: 'javascript:alert(1)' }],
    ['a cover without TLS', { cover: 'http://example.org/x.png' }],
    ['a title of a megabyte', { title: 'x'.repeat(MEGABYTE) }],
    ['an endless date', { publishedAt: Number.POSITIVE_INFINITY }],
    ['fewer views than none', { views: -1 }],
    ['a score that is no number', { votes: { score: Number.NaN } }],
    ['no number at all', { id: undefined }],
  ])('leaves out the one card with %s, and keeps the others', (_, more) => {
    const sent = { teasers: [teaser, { ...teaser, ...more }, null, { ...teaser, id: '2' }] };
    expect(z.parse(argumentSchemas.see, sent).teasers.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('drops what nobody asked for', () => {
    const parsed = z.parse(
      argumentSchemas.open,
      JSON.parse('{"id":"1","__proto__":{"again":true}}'),
    );
    expect(parsed.again).toBeUndefined();
  });

  test('is open for pages of the site except where pages of ours ask for themselves', () => {
    expect(Object.keys(extensionMethods)).toEqual([
      ...['ready', 'deleteSpareTexts', 'clearRequests', 'clear', 'unclear'],
      ...['beginRun', 'stepRun', 'endRun'],
      ...['rebuild', 'recoverySeen'],
    ]);
    const columns = Object.values(methods).flatMap(row => Object.keys(row));
    expect([...new Set(columns)].sort()).toEqual(['closed', 'ms', 'retry']);
    expect(Object.keys(argumentSchemas).sort()).toEqual(
      [...Object.keys(pageMethods), ...Object.keys(extensionMethods)].sort(),
    );
  });
});
