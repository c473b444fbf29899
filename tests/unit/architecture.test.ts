import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, sources } from './imports';

/** What each folder may import, as docs/architecture.md says. `type:` allows types only. */
const table: [folder: RegExp, allowed: RegExp[]][] = [
  [/^lib\/habr\/api\.ts/, [/^lib\/habr\//, /^zod\/mini$/]],
  [/^lib\/habr\//, [/^lib\/habr\//]],
  [/^lib\/(dom|rpc|keys|words)\//, []],
  [/^lib\/body\//, [/^dompurify$/, /^lib\/habr\/body$/, /^lib\/dom\//]],
  [/^lib\/library\/store\//, [/^lib\/library\//, /^dexie$/, /^type:lib\/habr\/facts$/]],
  [/^lib\/library\//, [/^zod\/mini$/, /^type:lib\/habr\/facts$/, /^type:lib\/rpc\//]],
  [/^lib\/fetching\//, [/^lib\/habr\/(api|urls)$/, /^type:lib\/habr\//, /^type:lib\/library\//]],
  [
    /^components\//,
    [
      /^components\//,
      /^preact/,
      /^lib\/words\//,
      /^type:lib\/library\//,
      /^type:lib\/habr\/facts$/,
    ],
  ],
  [
    /^lib\/reading\//,
    [
      /^preact/,
      /^@preact\/signals-core$/,
      /^lib\/habr\/(?!api$)/,
      /^lib\/(dom|keys|words)\//,
      /^type:lib\/body\//,
      /^components\//,
      /^lib\/library\/new$/,
      /^type:lib\/library\//,
    ],
  ],
  [
    /^lib\/shelf\//,
    [
      /^lib\/library\//,
      /^@preact\/signals/,
      /^dexie$/,
      /^lib\/(words|transfer)\//,
      /^type:components\//,
      /^type:lib\/habr\/facts$/,
    ],
  ],
  [
    /^lib\/transfer\//,
    [
      /^lib\/library\/(?!store)/,
      /^zod\/mini$/,
      /^lib\/habr\/urls$/,
      /^type:lib\/habr\/facts$/,
      /^(fflate|papaparse|yaml|turndown|@joplin\/turndown-plugin-gfm)$/,
    ],
  ],
  [/^lib\/settings\//, [/^zod\/mini$/, /^webextension-polyfill$/]],
  [/^entrypoints\//, [/^(?!entrypoints)/]],
];

/** Where the extension's own `browser` object may be imported; others get it as an argument. */
const browserAllowed = /^(entrypoints\/|lib\/settings\/)/;

const ownFolder = (file: string) => file.split('/').slice(0, -1).join('/');
const isAllowed = ({ from, to, typeOnly }: Import) => {
  if (to === 'webextension-polyfill') return browserAllowed.test(from);
  if (to.startsWith('#')) return true;
  const target = to.replace(/\.(tsx?|js)$/, '');
  if (target.startsWith(`${ownFolder(from)}/`) || target.endsWith('.css')) return true;
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

  test('entry points are shells of at most 40 lines', () => {
    const long = code.filter(
      file => file.startsWith('entrypoints/') && readFileSync(file, 'utf8').split('\n').length > 41,
    );
    expect(long).toEqual([]);
  });
});

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
