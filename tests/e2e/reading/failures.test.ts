import { expect, test } from 'vitest';
import { oddBodies } from '../bodies/support/made';
import { articles } from '../pages/articles';
import { type Card, openAuthorPage } from '../pages/author-page';
import { cardsThere } from '../pages/card-in-page';
import { sentence, words } from '../support/locale-texts';
import { type Failing, failures, stalling } from '../support/site-faults';
import { articleApi, articleOnly, asked } from '../support/site-requests';
import { type Stage, story } from '../support/story';

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

  test('what is large or odd is no failure', async () => {
    stage.site.behave({ cards: 40, perPage: 40 });
    const page = await openAuthorPage(stage);
    const cards = await page.tab.evaluate(cardsThere);
    const bodies = Object.entries(oddBodies).filter(([, html]) => html.trim());
    for (const [at, [name, html]] of bodies.entries()) {
      const { id = '', title = '' } = cards[at] ?? {};
      stage.site.fault({ path: articleOnly(id), body: answer(id, html) });
      const card = page.card({ title });
      await card.open();
      expect(await card.opened(), name).toContain(lastWordsOf(html));
      await card.collapse();
      await card.folded();
    }
  });

  test('whatever the site does, it has its sentence and its ways on', async () => {
    const { site, reader } = stage;
    site.behave({ cards: 40, perPage: 40 });
    const page = await openAuthorPage(stage);
    // From below: those above were opened before.
    const [slow, ...others] = (await page.tab.evaluate(cardsThere)).reverse();
    site.fault({ path: articleOnly(slow?.id ?? ''), ...stalling.fault });
    const stalled = page.card({ title: slow?.title ?? '' });
    await stalled.open();
    for (const [at, failing] of failures.entries()) {
      const { id = '', title = '' } = others[at] ?? {};
      const { fault, heals } = failing;
      site.fault({ path: articleOnly(id), ...fault, ...(heals && { times: 1 }) });
      await expectFailure(page.card({ title }), failing, stage);
    }
    expect(await stalled.failure(25_000)).toContain(sentence(reader.language, stalling.code));
  });
});

/** Opens the card, hears what went wrong and what can be done, and does it where that is of use. */
async function expectFailure(card: Card, failing: Failing, { names, reader }: Stage) {
  const { say, code, mayTryHere = false, heals, waits = false } = failing;
  await card.open();
  const said = await card.failure();
  const wanted = {
    [sentence(reader.language, code)]: true,
    [words(reader.language, 'askAgainAt')]: waits,
    [names.retry]: true,
    [names.throughPage]: mayTryHere,
    [names.onSite]: true,
  };
  const heard = Object.keys(wanted).map(text => [text, said.includes(text)]);
  expect.soft(Object.fromEntries(heard), say).toEqual(wanted);
  if (heals) expect((await card.insist()).length).toBeGreaterThan(500);
}

/** The pictures are the replica's own. */
const answer = (id: string, html: string) => {
  const textHtml = html.replaceAll('https://img.example/', 'https://habrastorage.org/');
  return JSON.stringify({
    id,
    titleHtml: 'Статья',
    textHtml,
    polls: [aPoll],
    editorVersion: '2.0',
  });
};

const aPoll = { id: '1', textHtml: 'Да?', variants: [{ id: '1', textHtml: 'Да', percent: 100 }] };

/** The end of what is to be read, as a browser tells a text without its tags. */
const lastWordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(-1)
    .join();
