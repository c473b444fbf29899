import { expect, test } from 'vitest';
import type { Fault } from '../../site/site';
import { type Article, articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { ask, letPass } from '../support/article-page-steps';
import { sentence } from '../support/locale-texts';
import { articleApi, articleOnly, asked } from '../support/site-requests';
import { type Stage, story } from '../support/story';

type Case = { say: string; of: Article; fault: Omit<Fault, 'path'> };

const html = { 'content-type': 'text/html; charset=utf-8' };
const cases: Case[] = [
  { say: 'status 401', of: articles.language, fault: { status: 401 } },
  { say: 'status 403', of: articles.memory, fault: { status: 403 } },
  { say: 'a bot wall', of: articles.geometry, fault: { headers: html, body: '<p>Вы не робот?' } },
  { say: 'another shape', of: articles.raptor, fault: { body: '{"id":1}' } },
];

story(
  'an article that the site gives to nobody but its reader',
  stage => {
    test.each(cases)(
      '$say: on that click the page gets it with the session, and it is stored',
      async ({ of, fault }) => {
        const { site } = stage;
        site.fault({ path: articleOnly(of.id), ...fault });
        const page = await openAuthorPage(stage);
        await page.tab.evaluate(logIn);
        const card = page.card(of);
        await card.open();
        await card.button(stage.names.throughPage);
        expect(pagesAsked(stage, of)).toEqual([]);
        await card.tryThroughPage();
        expect((await card.opened()).length).toBeGreaterThan(500);
        expect(asked(site)).toEqual([articleApi(of.id)]);
        expect(cookiesOf(stage, articleApi(of.id))).toEqual(['']);
        expect(cookiesOf(stage, pathOf(of))).toEqual(['session=reader']);
        await page.tab.close();
        site.reset();
        const again = await openAuthorPage(stage);
        await again.card(of).open();
        await again.card(of).opened();
        expect(pagesAsked(stage, of)).toEqual([]);
        expect(asked(site)).toEqual([]);
      },
    );

    test('who thinks about it for two minutes gets it too', async () => {
      const of = articles.summaries;
      stage.site.fault({ path: articleOnly(of.id), status: 403 });
      const page = await openAuthorPage(stage);
      const card = page.card(of);
      await card.open();
      await card.button(stage.names.throughPage);
      const own = await stage.reader.popup();
      await own.evaluate(letPass, 120_000);
      await own.close();
      await card.tryThroughPage();
      expect((await card.opened()).length).toBeGreaterThan(500);
      expect(asked(stage.site)).toEqual([articleApi(of.id), articleApi(of.id)]);
    });

    test('a page that does not get it either says so, and may try again', async () => {
      const of = articles.pigs;
      stage.site.fault({ path: articleOnly(of.id), status: 403 });
      stage.site.fault({ path: new RegExp(`^${pathOf(of)}`), status: 403, times: 1 });
      const page = await openAuthorPage(stage);
      const card = page.card(of);
      await card.open();
      await card.tryThroughPage();
      expect(await card.failure()).toContain(sentence(stage.reader.language, 'denied'));
      await card.tryThroughPage();
      await card.opened();
    });

    test('a text for what nobody opened there is refused, and is not kept', async () => {
      const of = articles.first;
      const own = await stage.reader.popup();
      const what = { id: of.id, html: '<p>Подложено', editor: 2 };
      expect(await own.evaluate(ask, 'keep', what)).toEqual({
        ok: false,
        error: { code: 'refused' },
      });
      const card = (await openAuthorPage(stage)).card(of);
      await card.open();
      expect(await card.opened()).not.toContain('Подложено');
      expect(asked(stage.site)).toEqual([articleApi(of.id)]);
    });
  },
  { expected: /status of 40[13]/ },
);

const pathOf = ({ id }: Article) => `/ru/articles/${id}/`;

/** How the article's own page was asked for. */
const pagesAsked = ({ site }: Stage, of: Article) =>
  site.requests.filter(({ url }) => new URL(url).pathname === pathOf(of));

/** The cookies that came with each request for that path. */
const cookiesOf = ({ site }: Stage, path: string) =>
  site.requests
    .filter(({ url }) => new URL(url).pathname === path)
    .map(({ headers }) => headers.cookie ?? '');

function logIn(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: what a site of today does
  document.cookie = 'session=reader; path=/; secure';
}
