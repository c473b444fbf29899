import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { fileName, toMarkdown } from '../../../../lib/transfer/out/markdown-files';
import { anItem, HOSTILE_TITLES, NOON, noted, tagged } from './an-item';

const front = (text: string) => load(text.split('---\n')[1] ?? '') as Record<string, unknown>;

/** What follows the heading. */
const written = (body: string) =>
  toMarkdown(anItem(), body, NOON)
    .text.split(/^# .*\n/m)[1]
    ?.trim();

describe('Markdown', () => {
  test('the front matter is YAML with the fields that vaults know', () => {
    const item = anItem({
      facts: { publishedAt: Date.UTC(2026, 6, 3, 14, 40, 31), level: 'medium', minutes: 15 },
      marks: { ...tagged('тег'), ...noted('перечитать') },
      view: { state: 'reading', percent: 43 },
    });
    expect(front(toMarkdown(item, undefined, NOON).text)).toMatchObject({
      title: 'Как устроен RAPTOR',
      source: 'https://habr.com/ru/articles/795001/',
      author: ['[[derunat]]'],
      tags: ['habr', 'тег'],
      habr_id: 795001,
      complexity: 'Средний',
      reading_time: 15,
      state: 'reading',
      progress: 0.43,
      bookmarked: true,
      note: 'перечитать',
    });
  });

  test('of a read article the progress is 1, however much was on the screen', () => {
    const item = anItem({ view: { state: 'read', percent: 43 } });
    expect(front(toMarkdown(item, '<p>a</p>', NOON).text).progress).toBe(1);
  });

  test('a file without the text says so, in the language of the article', () => {
    const textOf = (lang: 'ru' | 'en', body?: string) =>
      toMarkdown(anItem({ facts: { lang } }), body, NOON).text;
    expect(textOf('ru')).toMatch(/\n> Текст этой статьи не сохранён.*\n\n# /);
    expect(textOf('en')).toMatch(/\n> The text of this article was not saved.*\n\n# /);
    expect(textOf('ru', '<p>a</p>')).not.toContain('не сохранён');
  });

  test.each(HOSTILE_TITLES)('the title %j stays whole in it', title => {
    expect(front(toMarkdown(anItem({ facts: { title } }), undefined, NOON).text).title).toBe(title);
  });

  test('code keeps its language and whatever fences it holds', () => {
    const body = '<pre><code class="python">print("```")\n  x = 1\n</code></pre>';
    expect(toMarkdown(anItem(), body, NOON).text).toContain(
      '````python\nprint("```")\n  x = 1\n````',
    );
  });

  test('formulas keep their LaTeX', () => {
    const body = '<p>Где <img class="formula inline" source="x_1 + \\alpha" src="a.svg"></p>';
    expect(toMarkdown(anItem(), body, NOON).text).toContain('Где $x_1 + \\alpha$');
  });

  test('pictures stay links to the real picture, not to its preview', () => {
    const body = '<img src="https://a/preview.jpg" data-src="https://a/b (1).png" alt="Схема">';
    expect(toMarkdown(anItem(), body, NOON).text).toContain('![Схема](https://a/b%20%281%29.png)');
  });

  test('formulas of a line of their own stand there', () => {
    const body = '<p>a</p><img class="formula" source="\\sum_{i} x_i" src="a.svg">';
    expect(written(body)).toBe('a\n\n$$\n\\sum_{i} x_i\n$$');
  });

  test.each([
    [
      '<div class="tm-iframe_temp" data-src="https://a.test/frame/1" id="1"></div>',
      'of the new editor',
    ],
    ['<div><iframe src="https://a.test/frame/1"></iframe></div>', 'of the old one'],
    ['<video src="https://a.test/frame/1"></video>', 'of a film'],
  ])('of %s a link is left, %s', body => {
    expect(written(body)).toBe('[https://a.test/frame/1](https://a.test/frame/1)');
  });

  test('an address of a picture stays what it was, however it is written', () => {
    const body = '<img src="/a%23b%2Fc.png"><img src="https://a.test/100%.png">';
    expect(written(body)).toBe('![](https://habr.com/a%23b%2Fc.png)![](https://a.test/100%.png)');
  });

  test('links of the site are written out, and lead nowhere else than before', () => {
    expect(written('<a href="/ru/news/">a</a> <a href="#b">b</a>')).toBe(
      '[a](https://habr.com/ru/news/) [b](https://habr.com/ru/articles/795001/#b)',
    );
    expect(written('<a href="javascript:alert(1)">c</a>')).toBe('c');
  });

  test('a spoiler shows its title and what it hid', () => {
    const body = '<details><summary>Ответ</summary><div><p>42</p></div></details>';
    expect(written(body)).toBe('**Ответ**\n\n42');
  });

  test('what looks like HTML or Markdown in a text stays text', () => {
    expect(written('<p>vector&lt;int&gt; &amp;lt; *a* H<sub>2</sub>O</p>')).toBe(
      'vector\\<int> \\&lt; \\*a\\* H<sub>2</sub>O',
    );
    const { text } = toMarkdown(anItem({ facts: { title: '<b>*x*\n[y](z)' } }), undefined, NOON);
    expect(text).toMatch(/\n# \\<b>\\\*x\\\* \\\[y\\\]\(z\)\n$/);
  });

  test('code without a language keeps its lines', () => {
    expect(written('<pre>a<br>  b</pre>')).toBe('```\na\n  b\n```');
  });

  test('a table stays one', () => {
    const body = '<table><tr><th>a|b</th><th>c</th></tr><tr><td>1</td><td>2</td></tr></table>';
    expect(written(body)).toBe('| a\\|b | c   |\n| --- | --- |\n| 1   | 2   |');
  });

  test('scripts and forms of a body are not in the text', () => {
    const body = '<p>слово</p><script>alert(1)</script><form>поле</form>';
    const { text } = toMarkdown(anItem(), body, NOON);
    expect(text).toMatch(/\n\nслово\n$/);
    expect(text).not.toMatch(/alert|поле/);
  });

  test('names of files are such as every system takes', () => {
    const item = anItem({ facts: { title: 'a/b\\c:d*e?"f<g>|h\u202E. ', publishedAt: NOON } });
    expect(fileName(item)).toBe('2026-11-12 a b c d e f g h (795001).md');
    expect(fileName(anItem({ facts: { title: `${'a'.repeat(79)}🙂` } }))).toBe(
      `${'a'.repeat(79)} (795001).md`,
    );
  });
});
