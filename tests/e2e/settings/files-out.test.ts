import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { readBackup } from '../../../lib/transfer/backup/read-backup';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { chooseIn } from '../pages/settings';
import { downloaded } from '../support/downloads';
import { story } from '../support/story';

const words = {
  ru: {
    save: 'Сохранить резервную копию',
    automatic: /^Каждую неделю/,
    last: 'Последняя резервная копия: сегодня',
    netscape: /^Закладки браузера/,
    author: 'Одного автора',
    authorOf: 'Автор',
    make: 'Скачать файл',
    noText: /Без текста, потому что он не сохранён: 1\s/,
  },
  en: {
    save: 'Save a backup',
    automatic: /^Every week/,
    last: 'Last backup: today',
    netscape: /^Browser bookmarks/,
    author: 'One author',
    authorOf: 'Author',
    make: 'Download',
    noText: /Without text, because it was never stored: 1\s/,
  },
};

story('what is kept can be taken out', stage => {
  /** One article bookmarked and begun, one marked read whose text was never stored, one open. */
  const readSome = async () => {
    const { card } = await openAuthorPage(stage);
    await card(articles.raptor).bookmark();
    await card(articles.raptor).open();
    await card(articles.raptor).opened();
    await card(articles.raptor).collapse();
    await card(articles.memory).read();
    await card(articles.language).open();
    await card(articles.language).opened();
  };

  test('a backup holds what the reader did', async () => {
    await readSome();
    const settings = await stage.reader.own('settings');
    await (await settings.find('button', words[stage.reader.language].save)).click();
    const read = await readBackup(await downloaded(stage, /^dalee-backup-.*\.json$/));
    const records = read.ok ? read.value.records : [];
    const marked = records.flatMap(one => ('marks' in one && one.marks ? [one.marks.id] : []));
    expect(marked).toEqual([articles.language, articles.memory, articles.raptor].map(idOf).sort());
  });

  test('the articles of one author are exported as Markdown in an archive, or as browser bookmarks', async () => {
    await readSome();
    const { make, author, authorOf, netscape, noText } = words[stage.reader.language];
    const settings = await stage.reader.own('settings');
    await chooseIn(settings, author);
    await settings.find('combobox', authorOf);
    await (await settings.find('button', make)).click();
    const archive = await downloaded(stage, /^dalee-markdown-.*\.zip$/);
    const text = await fileIn(archive, articles.raptor);
    for (const part of whole) expect(text).toContain(part);
    await settings.says(noText);
    const read = micromark(text.split('\n---\n')[1] ?? '', {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    for (const part of readBack) expect(read).toContain(part);
    expect(read).not.toMatch(/\*\*|~~|\\/);
    await chooseIn(settings, netscape);
    await (await settings.find('button', make)).click();
    const bookmarks = await (await downloaded(stage, /^dalee-bookmarks-.*\.html$/)).text();
    for (const { title } of [articles.raptor, articles.memory]) expect(bookmarks).toContain(title);
  });
});

story(
  'a backup makes itself',
  stage => {
    test('the first backup is made at once when automatic ones are switched on, into a folder of its own', async () => {
      const settings = await stage.reader.own('settings');
      const { automatic, last } = words[stage.reader.language];
      await chooseIn(settings, automatic);
      await settings.says(last);
      if (stage.reader.browser === 'firefox')
        await downloaded(stage, /^dalee-backup-.*\.json\.gz$/, 'Dalee');
    });
  },
  // The browser's question about downloads is its own and cannot be answered here: this one has the answer.
  { extension: allowed },
);

/** What the text of the article about RAPTOR comes to: properties, a code's language, a spoiler, an embed, a title. */
const whole = [
  '\nsource: https://habr.com/ru/articles/808550/\n',
  '\nbookmarked: true\n',
  '\n\n```python\ndef collapsed(tree, question, budget=2000):\n    ranked = sorted(',
  '\n\n**Почему не обычное оглавление**\n\nОглавление знает порядок',
  '\n\n[https://embedd.srv.habr.com/iframe/65f0a1c2d3e4f5061728394a](https://embedd.srv.habr.com/',
  '\n\n## Дерево снизу вверх\n\n',
];

/** The same as a program that reads Markdown shows it. */
const readBack = [
  '<pre><code class="language-python">def collapsed(tree, question, budget=2000):\n    ranked = sorted(',
  '<p><strong>Почему не обычное оглавление</strong></p>',
  '<h2>Дерево снизу вверх</h2>',
];

async function fileIn(archive: Blob, { id }: { id: string }): Promise<string> {
  const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
  const [name = ''] = Object.keys(files).filter(one => one.endsWith(`(${id}).md`));
  return strFromU8(files[name] ?? new Uint8Array());
}

const idOf = ({ id }: { id: string }) => id;

/** A copy of the product whose reader has allowed downloads. */
function allowed(product: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'dalee-allowed-'));
  cpSync(product, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions);
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}
