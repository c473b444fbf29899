import { expect, test } from 'vitest';
import { launch } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { openOwnPage, ownAddress, ownPage } from '../pages/article-page';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { meetings } from '../support/meetings';
import { asked } from '../support/site-requests';
import { story } from '../support/story';

story('an article’s own page counts like its card', stage => {
  test('looked at it is begun, marks are set beside its title, and nothing is asked for', async () => {
    const page = await openOwnPage(stage, articles.raptor);
    await page.becomes('reading');
    await page.bookmark();
    await until('the bookmark', async () => (await page.button(stage.names.bookmark)).pressed);
    expect(await page.tab.all('button', stage.names.readHere)).toEqual([]);
    const author = await openAuthorPage(stage);
    await author.card(articles.raptor).becomes({ state: 'reading', bookmarked: true });
    await page.tab.front();
    await page.undo();
    await until('no bookmark', async () => !(await page.button(stage.names.bookmark)).pressed);
    await author.tab.front();
    await author.card(articles.raptor).becomes({ state: 'reading', bookmarked: false });
    expect(asked(stage.site)).toEqual([]);
  });

  test('scrolled to its end at reading pace it is read, and the toast takes that back', async () => {
    const page = await openOwnPage(stage, articles.pigs);
    await page.becomes('reading');
    const told = async () => (await page.tab.all('button', stage.names.undo)).length > 0;
    await until(
      'the rule to call it read',
      async () => {
        if (await page.tab.evaluate(goesOn)) await page.tab.wheel(120);
        return told();
      },
      40_000,
    );
    await page.becomes('read');
    await page.undo();
    await page.becomes('reading');
  });

  test('the page is not scrolled to where the card was left', async () => {
    const author = await openAuthorPage(stage);
    const card = author.card(articles.memory);
    await card.open();
    await card.opened();
    const top = (await card.head()).top;
    await until('the text to have moved', async () => {
      await author.tab.wheel(400);
      return (await card.head()).top < top - 1_500;
    });
    await author.tab.goto(ownAddress(articles.memory));
    const page = ownPage(author.tab, stage.names, articles.memory);
    await page.becomes('reading');
    expect(await page.tab.evaluate(() => scrollY)).toBe(0);
  });

  test('the next article, reached without loading, is told by its own title', async () => {
    const page = await openOwnPage(stage, articles.geometry);
    await page.becomes('reading');
    stage.site.fault({ path: new RegExp(articles.summaries.id), delay: 700 });
    await page.tab.evaluate(go, `/ru/articles/${articles.summaries.id}/`);
    const next = ownPage(page.tab, stage.names, articles.summaries);
    await next.becomes('reading');
    await next.read();
    await next.becomes('read');
    const author = await openAuthorPage(stage);
    await author.card(articles.summaries).becomes({ state: 'read' });
    await author.card(articles.geometry).becomes({ state: 'reading' });
  });
});

story('an article’s own page stays the site’s', stage => {
  test.each([1280, 360])('at %i px it is the page that it was, place by place', async width => {
    const { reader, site, names } = stage;
    const page = await openOwnPage(stage, articles.raptor, width);
    await page.becomes('reading');
    const bare = await launch(reader.browser, {
      ...{ proxyPort: site.proxyPort, language: reader.language, bare: true },
    });
    const plain = ownPage(
      await bare.tab(ownAddress(articles.raptor), width),
      names,
      articles.raptor,
    );
    await until('the site to come to life', () => plain.tab.evaluate(isAlive));
    const [html, places] = [await plain.html(), await plain.places()];
    await bare.close();
    expect(await page.html()).toBe(html);
    expect(await page.places()).toEqual(places);
    const boxes = [
      await (await page.button(names.bookmark)).box(),
      await (await page.button(names.read)).box(),
    ];
    expect(await page.tab.evaluate(meetings, boxes)).toEqual([]);
    await page.tab.close();
  });

  test('what cannot be read is left alone, with one report', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    const body =
      '<!doctype html><link rel="icon" href="data:,"><main><h1>Другая</h1><p>Текст</p></main>';
    stage.site.fault({ path: new RegExp(articles.memory.id), headers, body });
    const tab = await stage.reader.tab(ownAddress(articles.memory));
    await until('the room to be given up', () => tab.evaluate(roomIsGivenUp), 20_000);
    expect(await tab.evaluate(strangers)).toEqual([]);
    await tab.close();
  });
});

function goesOn(): boolean {
  const text = document.querySelector('#post-content-body');
  return (text?.getBoundingClientRect().bottom ?? 0) > innerHeight;
}

function go(path: string): void {
  window.dispatchEvent(new CustomEvent('replica:go', { detail: path }));
}

function isAlive(): boolean {
  return '__vue_app__' in (document.querySelector('#app') ?? {});
}

function roomIsGivenUp(): boolean {
  return getComputedStyle(document.documentElement).getPropertyValue('--dalee-room') === '0px';
}

function strangers(): string[] {
  const all = [...document.querySelectorAll('*')].map(one => one.localName);
  return all.filter(name => name.startsWith('dalee'));
}
