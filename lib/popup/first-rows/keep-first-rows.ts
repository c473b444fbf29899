import type { Titles } from '../../library/popup-records';
import { readNote, writeNote } from '../../library/store/base/derived-records';
import { whenCalm } from '../../library/store/base/when-calm';
import type { Index } from '../../library/view-index';
import type { Source } from '../../lists/list-rows';
import { lacking, TITLE_RULES, titlesOf } from '../../search/build-title-index';
import { without } from '../../search/title-search';
import { makeFirstRows } from './first-rows';

/** When more titles than this are missing, the index is rebuilt; until then the popup adds the few itself. */
const TITLES_BEFORE_REBUILD = 300;

export type Keeper = {
  /** Call it after every commit that changed how articles look. */
  changed(): void;
};

/**
 * Prepares the popup's first rows and title index in the background. Both may be out of date after the
 * browser ended the worker; each record names the last act that it contains.
 */
export const createFirstRowsKeeper = (source: Source): Keeper =>
  // Where they cannot be written, the popup reads everything itself.
  whenCalm({
    work: () => keep(source),
    async catchUp() {
      if (await lags(source)) await keep(source);
    },
  });

/** Whether the browser ended the worker after the last act and before these records were written. */
async function lags(source: Source): Promise<boolean> {
  const { db } = source;
  const [index, front] = [await readNote(db, 'index'), await readNote(db, 'front')];
  return (index?.upTo ?? '') !== front?.upTo || (await areTitlesOld(source));
}

/** Writes what is out of date. */
export async function keep(source: Source): Promise<void> {
  const { db } = source;
  await writeNote(db, 'front', await makeFirstRows(source));
  const index = await readNote(db, 'index');
  if (index) await keepTitles(source, index);
}

/** Forgotten titles are removed at once; new ones are added when there are enough of them. */
async function keepTitles(source: Source, { ids }: Index) {
  if (await areTitlesOld(source)) return write(source, await titlesOf(source, ids));
  const titled = (await readNote(source.db, 'titled')) ?? new Uint32Array();
  const missing = lacking(titled, ids);
  const gone = lacking(ids, titled);
  if (missing.length > TITLES_BEFORE_REBUILD) await write(source, await titlesOf(source, ids));
  else if (gone.length > 0) {
    const titles = await readNote(source.db, 'titles');
    if (titles) await write(source, without(titles, new Set(gone)));
  }
}

/** Whether the titles were indexed by another version of the extension, with other rules of comparing. */
async function areTitlesOld({ db }: Source): Promise<boolean> {
  const rules = await readNote(db, 'titleRules');
  return rules !== TITLE_RULES && (await readNote(db, 'titled')) !== undefined;
}

function write({ db }: Source, titles: Titles) {
  return db.transaction('rw', db.derived, async () => {
    await writeNote(db, 'titles', titles);
    await writeNote(db, 'titleRules', TITLE_RULES);
    await writeNote(db, 'titled', titles.ids.toSorted());
  });
}
