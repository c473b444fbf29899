import type { Titles } from '../../library/popup-records';
import { readNote, writeNote } from '../../library/store/base/derived-records';
import { whenCalm } from '../../library/store/base/when-calm';
import type { Index } from '../../library/view-index';
import type { Source } from '../../lists/list-rows';
import { lacking, pileOf } from '../../search/build-title-index';
import { TITLE_RULES } from '../../search/normalise-text';
import { without } from '../../search/title-search';
import { makeFront } from './first-rows';

/** Titles are piled anew when so many are missing; until then the popup adds the few itself. */
const MANY = 300;

export type Keeper = {
  /** Told after every commit that changed how articles look. */
  changed(): void;
};

/**
 * In the background: keeps ready what the popup would otherwise have to look for. Both records may
 * lag when the worker was ended; whoever reads them knows how far they go.
 */
export const createKeeper = (source: Source): Keeper =>
  // What cannot be written is looked for by the popup.
  whenCalm({
    work: () => keep(source),
    async catchUp() {
      if (await lags(source)) await keep(source);
    },
  });

/** The worker that wrote the last act was ended before it came to this. */
async function lags(source: Source): Promise<boolean> {
  const { db } = source;
  const [index, front] = [await readNote(db, 'index'), await readNote(db, 'front')];
  return (index?.upTo ?? '') !== front?.upTo || (await areTitlesOld(source));
}

/** Writes what lags. */
export async function keep(source: Source): Promise<void> {
  const { db } = source;
  await writeNote(db, 'front', await makeFront(source));
  const index = await readNote(db, 'index');
  if (index) await keepTitles(source, index);
}

/** What is forgotten leaves at once; what is new comes when there is enough of it. */
async function keepTitles(source: Source, { ids }: Index) {
  if (await areTitlesOld(source)) return write(source, await pileOf(source, ids));
  const titled = (await readNote(source.db, 'titled')) ?? new Uint32Array();
  const missing = lacking(titled, ids);
  const gone = lacking(ids, titled);
  if (missing.length > MANY) await write(source, await pileOf(source, ids));
  else if (gone.length > 0) {
    const titles = await readNote(source.db, 'titles');
    if (titles) await write(source, without(titles, new Set(gone)));
  }
}

/** An update of the extension may compare titles by other rules than those that the pile was made by. */
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
