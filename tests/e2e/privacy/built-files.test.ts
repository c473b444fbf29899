import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageFileNames } from '../../../lib/library/contract/page-file-table';

const products = ['.output/chrome-mv3', '.output/firefox-mv3'];

describe.each(products)('the built files of %s', product => {
  const manifest = JSON.parse(readFileSync(join(product, 'manifest.json'), 'utf8'));
  /** Scripts that run in the site's pages, by entry point; the bundler puts them where it likes. */
  const names = ['habr', ...pageFileNames];
  const pageFiles = scripts(product).filter(path => names.includes(basename(path, '.js')));
  const file = (name: string) =>
    pageFiles.filter(path => new RegExp(`(^|/)${name}\\.js$`).test(path));
  const bytes = (...names: string[]) => sum(names.flatMap(file).map(path => size(product, path)));

  test('what every page of the site loads stays within 10 KB', () => {
    expect(file('habr')).toHaveLength(1);
    expect(bytes('habr')).toBeLessThanOrEqual(10_000);
  });

  test('what a list or an article’s own page loads stays within 64 KB', () => {
    expect(file('page')).toHaveLength(1);
    expect(bytes('habr', 'page')).toBeLessThanOrEqual(64_000);
  });

  test('what the first opening adds stays within 48 KB', () => {
    expect(file('article')).toHaveLength(1);
    expect(bytes('article')).toBeLessThanOrEqual(48_000);
  });

  test('the views’ library is bundled once', () => {
    const views = /__P=|__e=|debounceRendering/;
    expect(pageFiles.filter(path => views.test(text(product, path)))).toEqual(file('page'));
  });

  test('no page file is split into others that would escape the count', () => {
    const splits = pageFiles.filter(path => /\bimport\s*[({"']/.test(text(product, path)));
    expect(splits).toEqual([]);
  });

  test('there is no Dexie, no zod and no polyfill in page files', () => {
    const foreign = /DexieError|Dexie\.|ZodError|_zod|\$Zod|should only be loaded in a browser ext/;
    expect(pageFiles.filter(path => foreign.test(text(product, path)))).toEqual([]);
    const own = scripts(product).filter(path => foreign.test(text(product, path)));
    expect(own, 'the background has them, so the pattern finds them').not.toEqual([]);
  });

  test('what a page file does not name cannot be read through it: no store of the browser is in any', () => {
    const stores = /storage|indexedDB|caches|cookie/i;
    expect(pageFiles).toHaveLength(names.length);
    expect(pageFiles.filter(path => stores.test(text(product, path)))).toEqual([]);
    const own = scripts(product).filter(path => /storage\.local/.test(text(product, path)));
    expect(own, 'the background has them, so the pattern finds them').not.toEqual([]);
  });

  test('it asks for the permissions that need no warning, and for the site alone', () => {
    expect([...manifest.permissions].sort()).toEqual(
      ['alarms', 'scripting', 'storage', 'unlimitedStorage'].sort(),
    );
    expect(manifest.host_permissions).toEqual(['https://habr.com/*']);
    const matches = manifest.content_scripts.flatMap((one: { matches: string[] }) => one.matches);
    expect(new Set(matches)).toEqual(new Set(['https://habr.com/*']));
  });

  test('nothing of it can be reached from a page, and private windows are left alone', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('its own pages run its own scripts only', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });
});

const scripts = (product: string): string[] =>
  readdirSync(product, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.js'));
const size = (product: string, path: string) => statSync(join(product, path)).size;
const text = (product: string, path: string) => readFileSync(join(product, path), 'utf8');
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
