// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pages, patience, saved } from '../habr/saved-pages';
import { answerOf, classesIn, pageOf, parse } from './pages';

const read = (name: string) => readFileSync(`${pages}/${name}`, 'utf8');
const cards = 'article.tm-articles-list__item';

/** Names in saved cards that no reader's card needs to have. */
const aside = /^(loads|tm-placeholder|tm-svg-icon__wrapper$)/;

describe.skipIf(!pages)(`the replica beside the real site, ${saved}`, patience, () => {
  const missing = (real: Document, played: Document, where: string) => {
    const known = classesIn(played.querySelectorAll(where));
    return [...classesIn(real.querySelectorAll(where))].filter(
      name => !known.has(name) && !aside.test(name),
    );
  };

  test('its cards have every class of the real cards of January 2026', async () => {
    const real = parse(read('g3-2026-01-22-feed-ru.8-cards.html'));
    const played = await pageOf('/ru/feed/', { release: '2.295.0', perPage: 100 });
    const labels = /^tm-publication-label_variant-/;
    expect(missing(real, played, cards).filter(name => !labels.test(name))).toEqual([]);
  });

  test('its cards have every class of the real cards of spring 2025', async () => {
    const real = parse(read('g2-2025-04-07-articles-ru.html'));
    const played = await pageOf('/ru/articles/', { release: '2.236.0', perPage: 100 });
    const labels = /^tm-publication-label_variant-/;
    expect(missing(real, played, cards).filter(name => !labels.test(name))).toEqual([]);
  });

  test('its posts have every class of a real post', async () => {
    const real = parse(read('g3-2026-04-22-post-card-fragment.html'));
    expect(missing(real, await pageOf('/ru/posts/'), cards)).toEqual([]);
  });

  test('what stands around the cards is what stands around the real ones', async () => {
    const path = (document: Document) => {
      const names: string[] = [];
      for (let at = document.querySelector(cards); at; at = at.parentElement) {
        names.unshift(at.id ? `${at.localName}#${at.id.replace(/\d+/, 'N')}` : at.localName);
      }
      return names.join(' > ');
    };
    const real = parse(read('g3-2026-01-22-feed-ru.8-cards.html'));
    expect(path(await pageOf('/ru/feed/'))).toBe(path(real));
  });

  test('the API answers with every field of the real API', async () => {
    const real = JSON.parse(read('api-2026-01-22-article-987714.json'));
    const played = JSON.parse(await answerOf('/kek/v2/articles/826210/'));
    const unused = /^(multiwidget|flowNew|linkedPostTranslation|hasRegional|allowedFeatures)/;
    const fields = (object: object) => Object.keys(object).filter(name => !unused.test(name));
    expect(fields(played)).toEqual(expect.arrayContaining(fields(real)));
    for (const part of ['leadData', 'statistics'])
      expect(fields(played[part])).toEqual(expect.arrayContaining(fields(real[part])));
    expect(fields(played.hubs[0])).toEqual(
      expect.arrayContaining(fields(real.hubs[0]).filter(name => name !== 'relatedData')),
    );
  });
});
