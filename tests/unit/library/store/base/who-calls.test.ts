import { describe, expect, test } from 'vitest';
import { createServer } from '../../../../../lib/library/store/answer-calls';
import { createCallerOf, type Sender } from '../../../../../lib/library/store/base/who-calls';
import { aLibrary, id } from '../a-library';

const OWN = 'chrome-extension://dalee/';
const callerOf = createCallerOf({ id: 'dalee', pages: OWN }, 'https://habr.com/');
const aPage: Sender = { id: 'dalee', url: 'https://habr.com/ru/feed/', frameId: 0, tab: { id: 7 } };
const aPopup: Sender = { id: 'dalee', url: `${OWN}popup.html` };

describe('a caller', () => {
  test('is a page of the site in a tab, or a page of ours', () => {
    expect(callerOf(aPage)).toEqual({ kind: 'page', tab: 7, frame: 0 });
    expect(callerOf(aPopup)).toEqual({ kind: 'own', tab: -1, frame: 0 });
  });

  test.each<[string, Sender]>([
    ['another extension', { ...aPage, id: 'other' }],
    ['nobody', {}],
    ['another site', { ...aPage, url: 'https://evil.example/https://habr.com/' }],
    ['a site whose name begins the same', { ...aPage, url: 'https://habr.com.evil.example/' }],
    ['the site without encryption', { ...aPage, url: 'http://habr.com/ru/feed/' }],
    ['a page whose address names ours', { ...aPage, url: `https://evil.example/${OWN}` }],
    ['a frame in the site', { ...aPage, frameId: 3 }],
    ['a page in no tab', { id: 'dalee', url: 'https://habr.com/ru/feed/' }],
  ])('is not %s', (_, sender) => {
    expect(callerOf(sender)).toBeUndefined();
  });
});

describe('a message to the background', () => {
  const aServer = () => {
    const { library, db } = aLibrary();
    return { db, serve: createServer({ calls: library, callerOf }) };
  };

  test('lets a page act and a popup ask for the database', async () => {
    const { serve, db } = aServer();
    const what = { kind: 'bookmark', ids: [id(1)], value: true };
    expect(await serve({ call: 'act', args: { act: 'a', what } }, aPage)).toMatchObject({
      ok: true,
    });
    expect(await serve({ call: 'ready' }, aPopup)).toEqual({ ok: true, value: null });
    expect(await serve({ call: 'ready' }, aPage)).toMatchObject({ error: { code: 'refused' } });
    expect(await db.marks.count()).toBe(1);
  });

  test.each([
    ['act', { act: 'a', what: { kind: 'bookmark', ids: ['1; drop'], value: true } }],
    ['act', { act: 'a', what: { kind: 'bookmark', ids: Array(1e5).fill('1'), value: true } }],
    ['act', { act: 'a', what: { kind: 'clear' } }],
    ['act', { act: 'x'.repeat(1e6), what: { kind: 'forget', ids: [] } }],
    ['act', { act: 'a', what: JSON.parse('{"__proto__":{"kind":"forget","ids":["1"]}}') }],
    ['open', { id: 'https://evil.example/' }],
    ['open', { id: '../1' }],
    ['open', {}],
    ['open', undefined],
    ['keep', { id: '1', html: 'x'.repeat(11 * 1024 * 1024), editor: 2 }],
    ['undo', { act: 'a', of: 'now' }],
    ['progress', { id: '1', seen: 'g'.repeat(16), spent: -1, finished: true }],
    ['load', { file: '../background' }],
    ['health', { url: 'javascript:alert(1)', counts: {} }],
    ['see', { list: 'feed?x', teasers: [] }],
  ])('refuses %s with arguments that are not of its form', async (call, args) => {
    const { serve, db } = aServer();
    expect(await serve({ call, args }, aPage)).toEqual({ ok: false, error: { code: 'invalid' } });
    expect(await db.journal.count()).toBe(0);
  });
});
