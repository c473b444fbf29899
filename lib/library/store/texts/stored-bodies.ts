import type { ArticleId, Ms, Teaser } from '../../../habr/facts';
import type { Body } from '../../contract/contract';
import { withinLimits } from '../../facts-limits';
import { placeOf } from '../../marks/view-of-marks';
import type { Database, StoredText } from '../base/database';
import { bareFacts, DAY_MS, overlay } from '../base/overlay-facts';
import { storeText } from './stored-texts';
import { fingerprint, sizeOf } from './text-fingerprint';

export type Deps = {
  db: Database;
  /** Bytes of stored texts to keep. */
  limit: () => Promise<number>;
  /** Where the site shows an article; `said` is an address that may be anything. */
  urlOf: (id: ArticleId, said?: string) => string;
  now: () => Ms;
};
export type ReceivedText = { id: ArticleId; html: string; editor: 1 | 2; facts?: Teaser };

/** The stored text as the page gets it. `undefined` also when the database cannot be read: then it is fetched. */
export async function bodyOf(deps: Deps, id: ArticleId): Promise<Body | undefined> {
  const text = await deps.db.copies.get(id).catch(() => undefined);
  return text && asBody(deps, text);
}

/** Stores a body that was just fetched. One that cannot be stored can still be read. */
export async function storeReceived(
  deps: Deps,
  { id, html, editor, facts }: ReceivedText,
): Promise<Body> {
  const at = deps.now();
  const text: StoredText = { id, at, body: html, editor, size: sizeOf(html), ...fingerprint(html) };
  const known = await deps.db.articles.get(id).catch(() => undefined);
  const fresh = facts && overlay(known, withinLimits(facts), { from: 'api', now: at });
  try {
    if (fresh) await deps.db.articles.put(fresh);
    await storeText(deps.db, text, await deps.limit());
  } catch {
    // A full or broken disk must not stop the reader from reading.
  }
  const body = await asBody(deps, text);
  return fresh ? { ...body, facts: fresh } : body;
}

async function asBody({ db, urlOf, now }: Deps, text: StoredText): Promise<Body> {
  const { id, at, body: html, editor, hash } = text;
  const [facts, marks] = await Promise.all([
    db.articles.get(id).catch(() => undefined),
    db.marks.get(id).catch(() => undefined),
  ]);
  const place = placeOf(marks);
  return {
    ...{ id, html, editor, hash, at },
    facts: facts ? { ...facts, url: urlOf(id, facts.url) } : bareFacts(id, urlOf(id), now()),
    ...(place && { place }),
    stale: Math.abs(now() - at) >= DAY_MS,
  };
}
