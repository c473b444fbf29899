import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { fileName, toMarkdown } from '../../../lib/transfer/markdown';
import { anItem, HOSTILE_TITLES, NOON, noted, tagged } from './an-item';

const front = (text: string) => load(text.split('---\n')[1] ?? '') as Record<string, unknown>;

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

  test('scripts of a body are not in the text', () => {
    const body = '<p>a</p><script>alert(1)</script><form>x</form>';
    expect(toMarkdown(anItem(), body, NOON).text).not.toMatch(/alert|form/);
  });

  test('names of files are such as every system takes', () => {
    const item = anItem({ facts: { title: 'a/b\\c:d*e?"f<g>|h\u202E. ', publishedAt: NOON } });
    expect(fileName(item)).toBe('2026-11-12 a b c d e f g h (795001).md');
  });
});
