import Dexie, { type Table } from 'dexie';
import type { ArticleId, Facts, ListKey, Ms } from '../../../habr/facts';
import type { Entry, Marks, Stamp, Visit } from '../../model';
import type { DerivedTable } from './derived-records';
import type { Request } from './fetch-article-port';
import { durable } from './write-durability';

/** A stored body: raw HTML as the site or the page gave it, never trusted. */
export type StoredText = {
  id: ArticleId;
  /** When it was fetched. */
  at: Ms;
  body: string;
  editor: 1 | 2;
  /** Of the text alone: markup that changes is not a change of the article. */
  hash: string;
  /** Bytes of `body` in UTF-8. */
  size: number;
  /** One hash per paragraph, in order. */
  paragraphs: string[];
};

/** A journal entry and the ids by which it is found: a key path does not look into arrays, so `changes.id` would index nothing. */
export type Row = Entry & { ids: ArticleId[] };

/**
 * The library's tables. `marks` and `journal` are the truth, `derived` can be made anew from them
 * (docs/architecture.md). Only the background writes; extension pages call `ready` and then read.
 * Versions are only ever added. The table of stored texts is named `copies` in every database out there.
 */
export class Database extends Dexie {
  declare articles: Table<Facts, ArticleId>;
  declare marks: Table<Marks, ArticleId>;
  declare journal: Table<Row, Stamp>;
  declare copies: Table<StoredText, ArticleId>;
  declare visits: Table<Visit, ListKey>;
  declare derived: DerivedTable;
  declare requests: Table<Request, number>;
  /** Set when the tables of an older version begin to change, so opening may take long; reset once it is open. */
  isUpgraded = false;

  constructor(name = 'dalee') {
    super(name);
    this.version(1).stores({
      articles: '&id, author.login, publishedAt',
      marks: '&id, [reading.last+id], bookmark.at',
      journal: '&stamp, batch, *ids',
      copies: '&id, at',
      visits: '&list',
      derived: '&name',
      requests: '++, at',
    });
    // The history also shows what was marked as read by hand, or was read elsewhere.
    this.version(2)
      .stores({
        marks:
          '&id, [reading.last+id], bookmark.at, [verdict.value+verdict.at], [reading.finished.by+reading.finished.at]',
      })
      .upgrade(async upgrade => {
        this.isUpgraded = true;
        // The prepared rows of the old history; they are made anew.
        await upgrade.table('derived').delete('front');
      });
    this.use(durable);
  }

  /** A second database of this kind: what was cleared and may come back, or where a backup is verified. */
  beside(name: 'cleared' | 'drill'): Database {
    return new Database(`${this.name}-${name}`);
  }
}
