import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../../lib/transfer/out/markdown/markdown-body';
import { savedBodies } from '../../../e2e/bodies/support/saved';
import { factsOf } from './text-facts';

const BASE = 'https://habr.com/ru/articles/795001/';

/** CommonMark and GFM, by a reader that has nothing to do with the writer. */
const read = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

/** Formulas are no Markdown: each stands for itself under a plain name. */
function withNamedFormulas(html: string): string {
  let count = 0;
  return html.replace(/<img\b[^>]*\b(?:source|data-tex)=[^>]*>/g, image => {
    count += 1;
    return `<img class="formula ${/inline/.test(image) ? 'inline' : ''}" source="F${count}">`;
  });
}

/** Frames become links and titles of spoilers bold lines: both are made so before the comparison. */
function prepared(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const embed of page.querySelectorAll('div[data-src], iframe, video[src], audio[src]')) {
    const link = page.createElement('a');
    link.href = embed.getAttribute('data-src') ?? embed.getAttribute('src') ?? '';
    link.textContent = new URL(link.getAttribute('href') ?? '', BASE).href;
    embed.replaceWith(link);
  }
  for (const math of page.querySelectorAll('math'))
    math.textContent = (math.textContent ?? '').replace(/\$\$display\$\$|\$inline\$/g, sign =>
      sign === '$inline$' ? '$' : '$$',
    );
  return page.body.innerHTML;
}

const back = (html: string) => read(markdownOf(html, BASE));

describe('Markdown comes back as the same text', () => {
  test.each([
    ['bold against a letter', '<p><b>3. Взрослей.</b>У нас</p>'],
    ['two bolds', '<p><b>A</b><b>B</b></p>'],
    ['bold with a line break at its end', '<p><b>О чём<br></b>текст</p>'],
    ['bold with spaces at its edges', '<p>а<b> б </b>в</p>'],
    ['bold of a quotation in a word', '<p>до<b>«кавычки»</b>после</p>'],
    [
      'bold that is a link, and half of one',
      '<p><b>а<a href="/x">б</a></b><a href="/x"><b>в</b>г</a></p>',
    ],
    ['strike against letters', '<p>а<s>(б)</s>в ~5 и ~6~</p>'],
    ['italics in bold', '<p><b><i>а</i>б</b>, <b>а<i>б</i></b><i>в</i>, <i><b>а</b></i></p>'],
    ['bold over paragraphs', '<b><p>а</p><p>б</p></b>'],
    ['bold over empty lines', '<b>а<br><br>б</b>'],
    ['bold over code', '<b><pre><code>a\n b</code></pre></b>'],
    ['a block in a link', '<a href="/x"><h3>а</h3><p>б</p></a>'],
    [
      'a figure in a link',
      '<a href="/x"><figure><img src="/p.png"><figcaption>а</figcaption></figure></a>',
    ],
    ['a heading of two lines', '<h2>а<br>б # #</h2><h3>##</h3>'],
    ['a heading that is code of two lines', '<h2><code>a<br>b</code></h2><p>в</p>'],
    ['a link that is code of two lines', '<p><a href="/x"><code>a<br>b</code></a></p>'],
    ['struck code of two lines within a line', '<p>а <s><code>b<br>c</code></s> г</p>'],
    ['a link in code', '<p><code>a <a href="/x">b_c</a> d</code></p>'],
    [
      'a link in a code block',
      '<pre><code>a <a href="/x">b</a>\n\nc_d_e *f* &lt;g&gt;</code></pre><p>ж</p>',
    ],
    ['code of two lines', '<p>а <code>a<br>&nbsp;b</code> в</p>'],
    ['code with backticks', '<p><code>`a``b</code> <code>`</code></p>'],
    ['code beside code', '<p><code>a</code><code>b</code></p>'],
    [
      'signs of Markdown',
      '<p>*а* _б_ __в__ `г` [д](е) ~~ж~~ \\з $5 и $6 #к &amp;lt; &lt;b&gt; !<a href="/x">л</a></p>',
    ],
    [
      'lines that look like others',
      '<p>1. а<br>- б<br>+ в<br># г<br>&gt; д<br>===<br>---<br>| а | б |<br>|---|---|</p>',
    ],
    [
      'addresses that are no links',
      '<p>https://a.test/b www.a.test x@a.test, 5http://a.test/x_y _www.a.test <a href="https://a.test/(b)_c">https://a.test</a></p>',
    ],
    [
      'two lists',
      '<ul><li>а</li></ul><ul><li>б</li></ul><ol><li>в</li></ol><ol start="7"><li>г</li></ol>',
    ],
    [
      'lists in lists',
      '<ul><li>а<ul><li>б</li></ul></li><ul><li>в</li></ul><li><p>г</p><pre>a\n\nb</pre></li></ul>',
    ],
    [
      'a list in a quote',
      '<blockquote><p>а</p><ul><li>б<br>в</li></ul></blockquote><blockquote>г</blockquote>',
    ],
    [
      'a table without a head',
      '<table><tr><td>а|б</td><td><code>a|b</code></td></tr><tr><td>в</td></tr></table>',
    ],
    [
      'a table with joined cells',
      '<table><tr><td colspan="2">а</td></tr><tr><td rowspan="2">б</td><td>в</td></tr><tr><td>г</td></tr></table>',
    ],
    [
      'a table with blocks',
      '<table><tr><th>а</th><th>б</th></tr><tr><td><ul><li>в</li></ul></td><td><pre>a\n\n  b &amp;</pre></td></tr></table>',
    ],
    [
      'old tags and a caption in a table with joined cells',
      '<table><caption>п</caption><tr><td colspan="2"><strike>а</strike> <tt>б</tt></td></tr></table>',
    ],
    ['a code block in a link', '<a href="/x"><pre><code>a\n b</code></pre></a>'],
    ['a line that parts', '<p>а</p><hr><p>б</p>'],
    ['HTML that has no signs', '<p>H<sub>2</sub>O <u>а</u></p>'],
  ])('%s', (_, html) => {
    expect(factsOf(back(html), BASE)).toEqual(factsOf(html, BASE));
  });

  test.each([
    '<p><code>a<br>&nbsp; b</code></p>',
    '<b><code>a<br>&nbsp; b</code></b>',
    '<table><tr><td><code>a<br>&nbsp; b</code></td></tr></table>',
    '<table><tr><td><pre>a<br>&nbsp; b</pre></td></tr></table>',
    '<ul><li><pre>a\u2028\n  b</pre></li></ul>',
  ])('code of several lines is a block: %s', html => {
    expect(factsOf(back(html), BASE).code).toEqual([
      html.includes('\u2028') ? 'a\u2028\n  b' : 'a\n  b',
    ]);
  });

  test.each([
    ['$x_1$', '<img alt="$x_1$" data-tex="inline" src="/f.svg">'],
    ['$x_1$', '<img class="formula inline" source="x_1" src="/f.svg">'],
    ['$x_1$', '<math>$inline$x_1$inline$</math>'],
    ['$$\nx_1\n$$', '<img alt="$$x_1$$" data-tex="display" src="/f.svg">'],
    ['$$\nx_1\n$$', '<img alt="$x_1$" data-tex="display" src="/f.svg">'],
    ['$$\nx_1\n$$', '<math>$$display$$x_1$$display$$</math>'],
    ['$$- x_1$$', '<img class="formula" source="- x_1" src="/f.svg">'],
    ['\\$5 и \\$6', '$5 и $6'],
  ])('formulas and dollars: %j', (markdown, html) => {
    expect(markdownOf(html, BASE)).toBe(markdown);
  });

  const saved = savedBodies();
  test.skipIf(saved.length === 0)(
    'every saved body',
    () => {
      const broken = saved.flatMap(({ name, html }) => {
        const body = prepared(withNamedFormulas(html));
        const [was, is] = [factsOf(body, BASE), factsOf(back(body), BASE)];
        return differences(name, was, is);
      });
      expect(broken).toEqual([]);
    },
    300_000,
  );
});

function differences(name: string, was: ReturnType<typeof factsOf>, is: typeof was): string[] {
  const lists = [
    ['text', was.text, is.text],
    // Code of several lines becomes a block, too.
    ['code', was.code, is.code.filter(text => was.code.includes(text))],
    ['tables', was.tables.map(String), is.tables.map(String)],
  ] as const;
  return lists.flatMap(([what, before, after]) => {
    const at = before.findIndex((one, index) => one !== after[index]);
    if (at === -1 && before.length === after.length) return [];
    return [`${name} ${what}\n  was ${before[at]}\n  is  ${after[at]}`];
  });
}
