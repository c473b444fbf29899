// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { madeCards } from '../../site/content/made';
import { createShelves } from '../../site/content/shelves';
import { healthy } from '../../site/start';

const shelves = createShelves(healthy);
const texts = [...shelves.of('derunat'), ...shelves.of('masterskaya')].map(one => one.whole());
const bodies = (editor: '1.0' | '2.0') =>
  texts
    .filter(({ editorVersion }) => editorVersion === editor)
    .map(({ textHtml }) => textHtml)
    .join('\n');

describe('texts of the replica', () => {
  test.each([
    ['code with its language', '<pre><code class="python">'],
    ['figures with a choice of sizes', /<figure class="full-width "><img [^>]*srcset="/],
    ['blurred figures', /<img [^>]*data-src="https:[^>]*data-blurred="true"/],
    ['spoilers', '<details class="spoiler"><summary>'],
    ['embeds', '<div class="tm-iframe_temp" data-src="https://embedd.srv.habr.com/iframe/'],
    ['embeds of another name', '<div class="embed_temp" data-src="https://embedd.srv.habr.com/'],
    ['formulas in a line', '<img class="formula inline" source="'],
    ['formulas of their own', '<img class="formula" source="'],
    ['tables', '<td data-colwidth="'],
    ['anchors', /<a class="anchor" name="(\w+)" id="\1">/],
    ['mentions', '<a class="mention"'],
    ['abbreviations', '<abbr class="habraabbr"'],
    ['people', '<div class="persona"'],
    ['quotes, indices and headings', /<blockquote>[\s\S]*<sup>|<sub>[\s\S]*<h4>/],
  ])('the new editor: %s', (_, wanted) => {
    expect(bodies('2.0')).toMatch(wanted);
  });

  test.each([
    ['runs of line breaks', '<br>\n<br>\n<br>'],
    ['fonts', '<font color='],
    ['named anchors', '<a name="'],
    ['spoilers for a script', '<div class="spoiler"><b class="spoiler_title">'],
    ['late pictures', /<img [^>]*data-src="/],
    ['real frames', '<iframe '],
  ])('the old editor: %s', (_, wanted) => {
    expect(bodies('1.0')).toMatch(wanted);
  });

  test('one asks a question', () => {
    expect(texts.filter(({ polls }) => polls.length > 0)).toHaveLength(1);
  });

  test.each([
    ['834910', 290_000, 320_000],
    ['834810', 1_300_000, 1_340_000],
    ['834310', 10_000_000, 15_000_000],
  ])('%s is as long as it says', (id, least, most) => {
    const bytes = Buffer.byteLength(shelves.find(id)?.whole().textHtml ?? '');
    expect(bytes).toBeGreaterThanOrEqual(least);
    expect(bytes).toBeLessThan(most);
  });

  test('made articles are the same every time, each with its own number and title', () => {
    const made = madeCards(5_000, 700_000);
    expect(new Set(made.map(({ id }) => id)).size).toBe(5_000);
    expect(new Set(made.map(({ title }) => title)).size).toBe(5_000);
    expect(madeCards(3, 700_000)).toEqual(made.slice(0, 3));
  });
});
