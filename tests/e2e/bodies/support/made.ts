/** Bodies made for the tests: what is written by hand in odd ways, and what is merely large. */

const repeat = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

const deep = (count: number, open: (i: number) => string, close: string) =>
  `${repeat(count, open)}дно${close.repeat(count)}`;

export const oddBodies: Record<string, string> = {
  'nothing at all': '',
  'white space': ' \n\t ',
  'bare text': 'одна строка & <ничего больше',
  'tags that are not closed': '<p>один<b>два<ul><li>три<li>четыре<table><tr><td>пять',
  'tags that close nothing': '</div></p>один</b><p>два</span></table>',
  'spoilers of the old editor, 400 deep': deep(
    400,
    i => `<div class="spoiler"><b class="spoiler_title">${i}</b><div class="spoiler_text">слово `,
    '</div></div>',
  ),
  'spoilers of the new editor, 400 deep': deep(
    400,
    i => `<details class="spoiler"><summary>${i}</summary><div class="spoiler__content">слово `,
    '</div></details>',
  ),
  'code of 10,000 lines': `<pre><code class="cpp">${repeat(10_000, i => `\tif (a &lt; ${i}) {  }\n`)}</code></pre>`,
  '2 MB with 300 pictures': `<div xmlns="http://www.w3.org/1999/xhtml">${repeat(
    300,
    i =>
      `<h2 id="h${i}">Глава ${i}</h2>${repeat(9, () => `<p>${'слова и ещё слова '.repeat(22)}</p>`)}` +
      `<figure><img src="https://img.example/${i}.png" width="780" height="440"></figure>`,
  )}</div>`,
};

const picture = `<img width="40" height="30" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`;
const kinds = [
  ...['h2', 'h3', 'h4', 'p', 'blockquote'].map(tag => `<${tag}>слово</${tag}>`),
  '<ul><li><p>слово</p></li></ul>',
  '<pre><code>слово</code></pre>',
  `<figure>${picture}<figcaption>слово</figcaption></figure>`,
  `<figure class="full-width">${picture}</figure>`,
  '<details class="spoiler"><summary>слово</summary><div class="spoiler__content"><p>слово</p></div></details>',
  '<div class="table"><table><tbody><tr><td><p>слово</p></td></tr></tbody></table></div>',
  '<hr>',
];
/** Every kind of block before and after every other, in one long body of the new editor. */
export const pairsOfBlocks = `<div xmlns="http://www.w3.org/1999/xhtml">${kinds
  .flatMap(first => kinds.map(second => first + second))
  .join('')}</div>`;

export const spoilerOfOldEditor =
  '<div class="spoiler"><b class="spoiler_title">Название</b><div class="spoiler_text"><p>внутри</p></div></div>';

/** What the old editor's authors aligned, in each way that it let them. */
export const alignedBody = `Строка<br>
<div style="text-align:center;">${picture}<i>середина</i></div><br>
<center>по центру ${picture} <i>середина</i></center>
<p align="right"><i>справа</i></p><p style="color: red; TEXT-ALIGN: right"><i>справа</i></p>
<h3 align="center"><i>глава</i></h3>
<p>текст ${picture.replace('<img', '<img align="left"')} рядом <i>с картинкой</i></p><br clear="left">
<p>текст ${picture.replace('<img', '<img style="float: right"')} рядом</p><br clear="all">
${picture.replace('width="40" height="30"', 'width="50%"')}<br>
формула ${picture.replace('<img', '<img data-tex="display"')} и <i>за ней</i>, и ${picture.replace('<img', '<img data-tex="inline"')} <i>в строке</i>.<br>
<section><i>раздел</i></section><address><i>адрес</i></address>
<font size="5"><i>крупно</i></font> <big><i>крупнее</i></big> <bdo dir="rtl">ab<i>c</i></bdo><br>
<div class="scrollable-table"><table width="80%"><tr valign="bottom"><td width="100"><p>слово</p><p>слово</p></td><td align="right"><i>слово</i></td></tr></table></div>
<p><img class="image-inline" width="40" height="60" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">, <a class="user_link" href="/users/x/"><i>кто-то</i></a></p>`;

const handlers = 'click error load mouseover focus toggle scroll'
  .split(' ')
  .map(name => `on${name}="alert('${name}')"`)
  .join(' ');

/**
 * Handlers on elements that stay. In a content script Chromium forgets the attribute and keeps the
 * handler, so these must come the whole road.
 */
export const handledBody = `${['p', 'div', 'b', 'h2', 'blockquote', 'pre', 'li', 'figure']
  .map(tag => `<${tag} ${handlers}>слово</${tag}>`)
  .join('')}<a href="#" ${handlers}>ссылка</a><img src="x.png" ${handlers}>
<details open ${handlers}><summary ${handlers}>название</summary></details>
<table ${handlers}><tr ${handlers}><td ${handlers}>ячейка</td></tr></table>
<div class="spoiler" ${handlers}><b class="spoiler_title" ${handlers}>старый</b></div>`;

/** Everything that the site's two editors know, in our words. */
export const richBody = `
<p>Начало, <a href="#итог">в конец</a>, <a href="/ru/articles/2/">соседняя</a>, <a href="https://example.org/">чужая</a>.</p>
<figure class="full-width evil"><img src="https://img.example/small.jpg" data-src="https://img.example/real.jpg" data-blurred="true" width="800" height="600"><figcaption>Подпись</figcaption></figure>
<figure><img src="https://img.example/w1560.webp" srcset="https://img.example/w780.webp 780w,&#10;   https://img.example/w1560.webp 781w" sizes="(max-width: 780px) 100vw, 50vw"></figure>
<p>Формула <img class="formula inline" source="f: X \\to Y" src="https://img.example/f.svg"> в строке.</p>
<div class="spoiler" role="button" tabindex="0"><b class="spoiler_title">Старый</b><div class="spoiler_text">внутри старого</div></div>
<details class="spoiler"><summary>Новый</summary><div class="spoiler__content"><p>внутри нового <a name="тайник"></a></p></div></details>
<details><p>без названия</p></details>
<pre><code class="python">def f(x):\n    return x  # два  пробела\n</code></pre>
<p><a href="#тайник">в тайник</a></p>
<table><tbody><tr><td data-colwidth="100" colspan="2">ячейка</td></tr></tbody></table>
<div class="tm-iframe_temp" data-src="https://embedd.srv.habr.com/iframe/66dd432bd1b5b66d8d1cb82b" id="e1"></div>
<iframe src="https://embedd.srv.habr.com/iframe/6115035b920526a288c7e1bc" allowfullscreen></iframe>
<iframe src="https://embedd.srv.habr.com.evil.example/"></iframe>
<h2 id="итог">Итог</h2><p id="links">Конец.</p><p><a href="#links">к концу</a> <a href="#нет">никуда</a></p>`;
