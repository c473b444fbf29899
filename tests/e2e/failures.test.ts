import { expect, test } from 'vitest';
import type { Fault } from '../site/site';
import { articles } from './pages/articles';
import { openAuthorPage } from './pages/author-page';
import { articleApi, asked } from './requests';
import { story } from './story';
import { sentence } from './texts';

const wall = '<!doctype html><title>Проверка</title><p>Докажите, что вы не робот</p>';
const missing = '{"httpCode":404,"errorCode":"NOT_FOUND","message":"Not found"}';
const elsewhere = { location: 'https://habr.com/ru/articles/1/' };
const html = { 'content-type': 'text/html; charset=utf-8' };

type Failing = { say: string; fault: Omit<Fault, 'path'>; code: string; mayTryHere?: true };

/** In this order the site is never left alone before the last: that one asks for it. */
const failures: Failing[] = [
  { say: 'a refusal', fault: { status: 403 }, code: 'denied', mayTryHere: true },
  { say: 'a foreign shape', fault: { body: '{"id":1}' }, code: 'shape', mayTryHere: true },
  { say: 'an answer cut off', fault: { cut: true }, code: 'offline' },
  { say: 'a way elsewhere', fault: { status: 302, headers: elsewhere }, code: 'moved' },
  { say: 'a server error', fault: { status: 503 }, code: 'site' },
  { say: 'a deleted article', fault: { status: 404, body: missing }, code: 'gone' },
  { say: 'a bot wall', fault: { headers: html, body: wall }, code: 'wall', mayTryHere: true },
  { say: 'too many requests', fault: { status: 429 }, code: 'busy' },
];

story('a failure says what happened and what to do', stage => {
  test('trying again opens it as soon as the site is well', async () => {
    stage.site.fault({ path: /^\/kek\/v2\/articles\/\d/, status: 500, times: 1 });
    const page = await openAuthorPage(stage);
    const card = page.card(articles.raptor);
    await card.open();
    await card.retry();
    expect((await card.opened()).length).toBeGreaterThan(500);
    expect(asked(stage.site)).toEqual([
      articleApi(articles.raptor.id),
      articleApi(articles.raptor.id),
    ]);
  });

  test('a failure can be folded away, and the card is as before', async () => {
    stage.site.fault({ path: /^\/kek\/v2\/articles\/\d/, status: 500 });
    const page = await openAuthorPage(stage);
    const card = page.card(articles.geometry);
    const before = await page.list();
    await card.open();
    await card.button(stage.names.retry);
    await card.collapse();
    await card.folded();
    expect(await page.list()).toBe(before);
    await card.becomes({ state: 'unread' });
  });

  test.each(failures)('$say', async ({ fault, code, mayTryHere }) => {
    const { site, names, reader } = stage;
    site.fault({ path: /^\/kek\/v2\/articles\/\d/, ...fault });
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await card.open();
    await page.tab.says(sentence(reader.language, code));
    await card.button(names.retry);
    const ways = await page.tab.all('link', names.onSite, { of: card.title });
    expect(ways.length).toBeGreaterThan(0);
    const here = await page.tab.all('button', names.throughPage, { of: card.title });
    expect(here).toHaveLength(mayTryHere ? 1 : 0);
    expect(await card.isOpen()).toBe(false);
    await page.tab.close();
  });
});
