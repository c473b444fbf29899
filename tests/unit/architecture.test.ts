import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesIn } from './circles';
import { type Import, importsOf, sources } from './imports';

/** What each folder may import, as docs/architecture.md says. `type:` allows types only. */
const table: [folder: RegExp, allowed: RegExp[]][] = [
  [/^lib\/habr\/api\.ts/, [/^lib\/(habr\/|present$)/, /^zod\/mini$/]],
  [/^lib\/habr\//, [/^lib\/(habr\/|present$)/]],
  [/^lib\/(dom|rpc|words)\//, []],
  [/^lib\/(present|article-size)\.ts/, []],
  [
    /^lib\/body\//,
    [/^dompurify$/, /^lib\/body\//, /^lib\/habr\/(body-markup|urls)$/, /^lib\/dom\//],
  ],
  [
    /^lib\/library\/store\//,
    [/^lib\/(library\/|present$)/, /^dexie$/, /^type:lib\/habr\/facts$/, /^type:lib\/rpc\//],
  ],
  [
    /^lib\/library\//,
    [
      /^lib\/library\/(?!store)/,
      /^lib\/(present|article-size)$/,
      /^zod\/mini$/,
      /^type:lib\/habr\/facts$/,
      /^type:lib\/rpc\//,
    ],
  ],
  [
    /^lib\/fetching\//,
    [
      /^lib\/(habr\/(api|urls|failure-of-status)|article-size)$/,
      /^type:lib\/habr\//,
      /^type:lib\/library\//,
    ],
  ],
  [
    /^components\/site-page\//,
    [
      /^components\/(site-page|shared|icons)\//,
      /^lib\/words\//,
      /^type:preact$/,
      /^type:lib\/library\//,
    ],
  ],
  [
    /^components\/shared\//,
    [/^components\/(shared|icons)\//, /^lib\/words\//, /^type:preact$/, /^type:lib\/library\//],
  ],
  [
    /^components\/own-page\//,
    [
      /^components\/(own-page|shared|icons)\//,
      /^preact/,
      /^lib\/words\//,
      /^lib\/lists\/shown-list$/,
      /^lib\/(settings\/settings-table$|reader-acts\/)/,
      /^type:lib\/(library|popup|settings-page|import|lists)\//,
      /^type:lib\/habr\/facts$/,
    ],
  ],
  [
    /^lib\/reading\//,
    [
      /^preact/,
      /^@preact\/signals-core$/,
      /^lib\/(reading|reader-acts|dom|words)\//,
      /^lib\/article-size$/,
      /^lib\/habr\/(?!api$)/,
      /^type:lib\/body\//,
      /^components\/(site-page|shared)\//,
      /^lib\/library\/(is-new|read-rule|seen-slices)$/,
      /^type:lib\/settings\/settings-table$/,
      /^type:lib\/library\//,
    ],
  ],
  [
    /^lib\/(lists|search|own-pages|popup|settings-page|backups|import)\//,
    [
      /^lib\/(lists|search|own-pages|popup|settings-page|backups|import)\//,
      /^lib\/(library|words|transfer|reader-acts)\//,
      /^lib\/present$/,
      /^@preact\/signals/,
      /^dexie$/,
      /^type:lib\/settings\/settings-table$/,
      /^type:lib\/habr\/facts$/,
    ],
  ],
  [
    /^lib\/transfer\//,
    [
      /^lib\/transfer\//,
      /^lib\/library\/(?!store)/,
      /^lib\/present$/,
      /^zod\/mini$/,
      /^lib\/habr\/urls$/,
      /^type:lib\/habr\/facts$/,
      /^(fflate|papaparse|yaml)$/,
    ],
  ],
  [/^lib\/reader-acts\//, [/^type:lib\/(library|words)\//, /^type:lib\/habr\/facts$/]],
  [
    /^lib\/settings\//,
    [
      /^zod\/mini$/,
      /^webextension-polyfill$/,
      /^type:lib\/words\/words$/,
      /^lib\/words\/languages$/,
    ],
  ],
  [/^entrypoints\//, [/^(?!entrypoints)/]],
];

/** Where the extension's own `browser` object may be imported; others get it as an argument. */
const browserAllowed = /^(entrypoints\/|lib\/settings\/)/;

const isAllowed = ({ from, to, typeOnly }: Import) => {
  if (to === 'webextension-polyfill') return browserAllowed.test(from);
  if (to.startsWith('#')) return true;
  const target = to.replace(/\.(tsx?|js)$/, '');
  if (target.startsWith(`${dirname(from)}/`) || target.endsWith('.css')) return true;
  const allowed = table.find(([folder]) => folder.test(from))?.[1] ?? [];
  return allowed.some(rule =>
    rule.source.startsWith('^type:')
      ? typeOnly && new RegExp(`^${rule.source.slice(6)}`).test(target)
      : rule.test(target),
  );
};

const code = sources(/\.tsx?$/);

describe('architecture', () => {
  test('every folder imports only what the table allows', () => {
    const broken = code.flatMap(importsOf).filter(one => !isAllowed(one));
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const arrows = code.flatMap(importsOf).map(({ from, to }) => [from, fileOf(to)] as const);
    expect(circlesIn(arrows)).toEqual([]);
  });

  test('no arrow between folders runs back', () => {
    const arrows = code
      .flatMap(importsOf)
      .filter(({ to }) => /^(lib|components|entrypoints)\//.test(to))
      .map(({ from, to }) => [dirname(from), dirname(to)] as const);
    const circles = circlesIn(arrows.filter(([from, to]) => from !== to));
    expect(circles).toEqual([]);
  });

  test('no folder holds more than 20 files', () => {
    const folders = new Set([...sources(/./), ...testFiles()].map(dirname));
    const full = [...folders].filter(
      folder => filesIn(folder).length > 20 && !folder.endsWith('/icons'),
    );
    expect(full).toEqual([]);
  });

  test('selectors, class names and addresses of the site stand only in lib/habr', () => {
    const site =
      /\btm-[a-z]+|article-(snippet|formatted)|\.readmore|habr\.com\/(?!\*)|habrastorage|\/kek\/v/;
    const found = sources(/\.(tsx?|css)$/)
      .filter(file => !file.startsWith('lib/habr/'))
      .filter(file => site.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(found).toEqual([]);
  });

  test('zod is imported as zod/mini', () => {
    const full = code.flatMap(importsOf).filter(({ to }) => /^zod(?!\/mini$)/.test(to));
    expect(full).toEqual([]);
  });

  test('no source file is longer than 200 lines', () => {
    const long = sources(/\.(tsx?|css)$/).filter(
      file => readFileSync(file, 'utf8').split('\n').length > 201,
    );
    expect(long).toEqual([]);
  });
});

const known = new Set(code);
const fileOf = (to: string) => [to, `${to}.ts`, `${to}.tsx`].find(file => known.has(file)) ?? to;

const filesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isFile());

/** All code under `tests`, the replica's too. */
const testFiles = () =>
  ['tests/unit', 'tests/e2e', 'tests/bench', 'tests/screens', 'tests/site'].flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => `${entry.parentPath}/${entry.name}`),
  );

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
