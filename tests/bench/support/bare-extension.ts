import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { products } from '../../e2e/driver/program-and-profile';

const blank = '<!doctype html><meta charset="utf-8"><title>-</title><p>-</p>';

/** An extension that does nothing: a blank page, and a worker that answers. */
export async function bareExtension(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'dalee-bare-'));
  const background = { service_worker: 'worker.js' };
  const manifest = { manifest_version: 3, name: 'bare', version: '1', background };
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(path, 'worker.js'), answers);
  await writeFile(join(path, 'blank.html'), blank);
  return path;
}

/** The product, with a blank page beside its own: it lives in the same process as the popup. */
export async function productWithBlank(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'dalee-product-'));
  await cp(products.chromium, path, { recursive: true });
  await writeFile(join(path, 'blank.html'), blank);
  return path;
}

const answers = 'chrome.runtime.onMessage.addListener((_, __, answer) => answer(1));';
