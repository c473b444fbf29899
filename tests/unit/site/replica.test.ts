// @vitest-environment node
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Site } from '../../site/site';
import { startSite } from '../../site/start';
import { ask, begin } from './ask';

const list = 'https://habr.com/ru/users/derunat/articles/';
const article = 'https://habr.com/kek/v2/articles/826210/?fl=ru&hl=ru';

describe('the replica behind its proxy', { timeout: 30_000 }, () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  }, 30_000);
  afterAll(() => site.close());
  beforeEach(() => site.reset());

  test('answers as habr.com and writes every request down', async () => {
    expect((await ask(site, list)).body).toContain('<meta name="habr-version"');
    expect((await ask(site, article)).headers['content-type']).toMatch(/^application\/json/);
    expect(site.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${list}`,
      `GET ${article}`,
    ]);
  });

  test('gives scripts, styles and pictures of the hosts that the pages name', async () => {
    const { body } = await ask(site, list);
    const named = [...body.matchAll(/(?:src|href)="((?:https:)?\/\/[^"]+\.(?:js|css|png))"/g)];
    const addresses = new Set(
      named.map(([, address = '']) => address.replace(/^\/\//, 'https://')),
    );
    expect(addresses.size).toBeGreaterThan(4);
    for (const address of addresses) expect((await ask(site, address)).status).toBe(200);
  });

  test('refuses every other host and remembers which', async () => {
    await expect(ask(site, 'https://example.org/')).rejects.toThrow('example.org is refused');
    expect(site.refused).toEqual(['example.org']);
    expect(site.requests).toEqual([]);
  });

  test('fails with any status, head and body, as often as told', async () => {
    site.fault({
      path: /^\/kek\//,
      status: 429,
      headers: { 'retry-after': '7' },
      body: 'busy',
      times: 1,
    });
    const failed = await ask(site, article);
    expect([failed.status, failed.headers['retry-after'], failed.body]).toEqual([429, '7', 'busy']);
    expect((await ask(site, article)).status).toBe(200);
    expect((await ask(site, list)).status).toBe(200);
  });

  test('answers late when told to', async () => {
    site.fault({ path: /^\/kek\//, delay: 80 });
    const before = performance.now();
    await ask(site, article);
    expect(performance.now() - before).toBeGreaterThanOrEqual(75);
  });

  test('cuts an answer in the middle', async () => {
    site.fault({ path: /^\/kek\//, cut: true });
    await expect(ask(site, article)).rejects.toThrow();
  });

  test('closes the connection without a word', async () => {
    site.fault({ path: /^\/kek\//, drop: true });
    await expect(ask(site, article)).rejects.toThrow();
  });

  test('stalls in the middle of an answer until it is reset', async () => {
    site.fault({ path: /^\/kek\//, stall: true });
    const response = await begin(site, article);
    expect(response.statusCode).toBe(200);
    const end = text(response).then(
      () => 'whole',
      () => 'cut',
    );
    site.reset();
    expect(await end).toBe('cut');
  });

  test('is a healthy site again after a reset', async () => {
    site.behave({ cards: 3, hydrateAfter: 3_000, theme: 'dark' });
    const changed = (await ask(site, list)).body;
    expect(changed).toContain('hydrateAfter=3000');
    expect(changed.match(/<article /g)).toHaveLength(3);
    site.reset();
    const { body } = await ask(site, list);
    expect(body).toContain('hydrateAfter=0');
    expect(body.match(/<article /g)).toHaveLength(18);
    expect(site.requests).toHaveLength(1);
  });
});
