// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTeaser } from '../../../lib/habr/card/read-teaser';
import { findCards } from '../../../lib/habr/page/find-on-page';
import type { Release } from '../../site/app/names';
import { pages, patience, saved } from '../habr/saved-pages';
import { pageOf } from './pages';

const list = '/en/users/derunat/articles/';

/** An author's card as the saved facts write it. */
type Fact = {
  title: string;
  level: 'Easy' | 'Medium' | 'Hard' | null;
  minutes: number;
  views: string;
  votes: { up: number; down: number; score: number } | null;
  comments: number;
};

const shown = (page: Document) =>
  findCards(page).map(card => {
    const text = (css: string) => card.querySelector(css)?.textContent?.trim();
    return {
      title: text('h2'),
      level: text('.tm-article-complexity__label') ?? null,
      minutes: Number.parseInt(text('.tm-article-reading-time__label') ?? '', 10),
      views: text('.tm-icon-counter__value'),
      votes: card.querySelector('.tm-votes-meter__value')?.getAttribute('title') ?? null,
      score: Number(text('.tm-votes-meter__value')),
      comments: Number(text('.article-comments-counter-link > .value')),
    };
  });

describe.skipIf(!pages)(`the author's eighteen cards, ${saved}`, patience, () => {
  test('show every fact of the page that started the product', async () => {
    const facts: Fact[] = JSON.parse(readFileSync(`${pages}/author-page-2024.json`, 'utf8')).cards;
    const wanted = facts.map(({ title, level, minutes, views, votes, comments }) => ({
      ...{ title, level, minutes, views, comments },
      score: votes?.score ?? 0,
      votes: votes ? `Total votes ${votes.up + votes.down}: ↑${votes.up} and ↓${votes.down}` : null,
    }));
    expect(shown(await pageOf(list))).toEqual(wanted);
  });
});

describe('every layout of the replica', patience, () => {
  const releases: Release[] = ['2.346.1', '2.295.0', '2.257.0', '2.236.0'];

  test.each(releases)('%s: tells the adapter the same facts', async release => {
    const facts = async (page: Promise<Document>) => findCards(await page).map(readTeaser);
    const today = await facts(pageOf('/ru/feed/'));
    expect(today).toHaveLength(20);
    expect(today).not.toContain(undefined);
    expect(await facts(pageOf('/ru/feed/', { release }))).toEqual(today);
  });
});
