import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../lib/habr/card/card-fields';
import { readTeaser } from '../../../../lib/habr/card/read-teaser';
import { articlePage, findCards, partsOf, readBody } from '../../../../lib/habr/page/find-on-page';
import { expected, pages, patience, saved, savedPage, savedPages, told } from '../saved-pages';

describe.skipIf(!pages)(saved, patience, () => {
  test.each(savedPages())('%s: every card in every field, and nothing else is a card', page => {
    const { cards } = expected(page);
    const found = findCards(savedPage(page)).map(card => {
      const teaser = readTeaser(card);
      const readMore = partsOf(card).readMore?.textContent?.replace(/\s+/g, ' ').trim();
      return teaser && { ...told(teaser), ...(readMore && { readMore }) };
    });
    expect(found).toEqual(cards);
  });

  test.each(savedPages())('%s: the article on its own page', page => {
    const { address, article } = expected(page);
    const document = savedPage(page);
    const read = articlePage(document, new URL(address));
    const text = read?.body?.textContent?.trim() ?? '';
    const { begins = '', ends = '', ...facts } = article ?? {};
    const editor = readBody(document)?.editor;
    expect(read && { ...told(read.teaser), editor }).toEqual(article && facts);
    expect([text.startsWith(begins), text.endsWith(ends)]).toEqual([true, true]);
    if (article) expect(readBody(document)?.html).toContain(begins);
  });

  test('pieces of an article’s page of August 2026 tell what they show', () => {
    const { body } = savedPage('g3-2026-08-article-page-fragments.html');
    expect(readFacts(body)).toEqual({
      ...{ labels: ['reportage'], votes: { score: 12 }, views: 1860, comments: 0 },
    });
  });
});
