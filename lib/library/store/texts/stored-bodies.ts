import type { ArticleId, Ms, Teaser } from '../../../habr/facts';
import type { Body } from '../../contract/contract';
import { placeOf } from '../../marks/view-of-marks';
import type { Copy, Database } from '../base/database';
import { bareFacts, DAY, overlay } from '../base/overlay-facts';
import { keepCopy } from './stored-texts';
import { fingerprint, sizeOf } from './text-fingerprint';

export type Shelf = {
  db: Database;
  /** Bytes of copies to keep. */
  limit: () => Promise<number>;
  /** Where the site shows an article of which only the number is known. */
  urlOf: (id: ArticleId) => string;
  now: () => Ms;
};
export type Brought = { id: ArticleId; html: string; editor: 1 | 2; facts?: Teaser };

/** The stored copy as the page gets it; `undefined` also when the database cannot be read: then it is fetched. */
export async function bodyOf(shelf: Shelf, id: ArticleId): Promise<Body | undefined> {
  const copy = await shelf.db.copies.get(id).catch(() => undefined);
  return copy && asBody(shelf, copy);
}

/** Keeps a body that came from outside. One that cannot be stored is still there to be read. */
export async function bring(shelf: Shelf, { id, html, editor, facts }: Brought): Promise<Body> {
  const at = shelf.now();
  const copy: Copy = { id, at, body: html, editor, size: sizeOf(html), ...fingerprint(html) };
  const known = await shelf.db.articles.get(id).catch(() => undefined);
  const fresh = facts && overlay(known, facts, 'api', at);
  try {
    if (fresh) await shelf.db.articles.put(fresh);
    await keepCopy(shelf.db, copy, await shelf.limit());
  } catch {
    // A full or broken disk must not keep anybody from reading.
  }
  const body = await asBody(shelf, copy);
  return fresh ? { ...body, facts: fresh } : body;
}

async function asBody({ db, urlOf, now }: Shelf, copy: Copy): Promise<Body> {
  const { id, at, body: html, editor, hash } = copy;
  const [facts, marks] = await Promise.all([
    db.articles.get(id).catch(() => undefined),
    db.marks.get(id).catch(() => undefined),
  ]);
  const place = placeOf(marks);
  return {
    ...{ id, html, editor, hash, at },
    facts: facts ?? bareFacts(id, urlOf(id), now()),
    ...(place && { place }),
    stale: Math.abs(now() - at) >= DAY,
  };
}
