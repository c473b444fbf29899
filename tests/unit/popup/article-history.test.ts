import { afterEach, expect, test } from 'vitest';
import type { Act } from '../../../lib/library/contract/contract';
import { stampOf } from '../../../lib/library/marks/stamp';
import type { Row as JournalRow } from '../../../lib/library/store/base/database';
import { anAct, id, opened, page } from '../library/store/a-library';
import { doRun, inSteps, many } from '../library/store/import-runs/a-run';
import { aRow } from '../own-pages/factories';
import { aPopup, shows } from './a-popup';

let end = () => {};
afterEach(() => end());

/** A popup that shows the history of article 1 after these acts, each a minute after the last. */
async function thePastOf(...acts: Act[]) {
  const popup = aPopup();
  end = popup.end;
  await popup.library.ready(undefined, { kind: 'own', tab: -1, frame: 0 });
  for (const act of acts) {
    popup.clock.now += 60_000;
    await popup.library.act(anAct(act), page());
  }
  await shows(popup, ({ list }) => expect(list.known).toBe(true));
  popup.acts.onHistory(aRow({ id: '1' }));
  return popup;
}
const one = [id(1)];
const whats = (acts: readonly { what: string; canUndo: boolean }[] | undefined) =>
  acts?.map(({ what, canUndo }) => `${what}${canUndo ? ' ↩' : ''}`);

test('an article’s history says what was done with it, newest first, and what can be taken back', async () => {
  const popup = await thePastOf(
    opened().what,
    { kind: 'bookmark', ids: one, value: true },
    { kind: 'note', id: id(1), text: 'перечитать' },
    { kind: 'bookmark', ids: one, value: false },
    { kind: 'bookmark', ids: [id(2)], value: true },
  );
  await shows(popup, ({ history }) => {
    expect(whats(history?.acts)).toEqual(['unbookmarked ↩', 'note ↩', 'bookmarked', 'opened ↩']);
    expect(history?.acts?.[1]).toMatchObject({ text: 'перечитать', at: popup.clock.now - 120_000 });
  });
});

test('an act of long ago is taken back from there, and that is an act again', async () => {
  const popup = await thePastOf(
    { kind: 'note', id: id(1), text: 'моё' },
    { kind: 'read', ids: one, value: true },
  );
  await shows(popup, ({ history }) => expect(history?.acts).toHaveLength(2));
  const [, note] = popup.state.value.history?.acts ?? [];
  if (note) popup.acts.onUndoAct(note);
  await shows(popup, ({ history, toast }) => {
    expect(toast?.said).toBe('undone');
    expect(whats(history?.acts)).toEqual(['undone ↩', 'read ↩', 'note']);
  });
  expect((await popup.db.marks.get(id(1)))?.note?.[0]?.text).toBe('');
});

test('of many that were marked at once, those that were changed since are left, and it says so', async () => {
  const ids = Array.from({ length: 40 }, (_, at) => id(at + 1));
  const popup = await thePastOf(
    { kind: 'bookmark', ids, value: true },
    { kind: 'bookmark', ids: [id(7), id(9)], value: false },
  );
  await shows(popup, ({ history }) => expect(history?.acts?.[0]?.articles).toBe(40));
  const [act] = popup.state.value.history?.acts ?? [];
  if (act) popup.acts.onUndoAct(act);
  await shows(popup, ({ toast }) =>
    expect(toast).toMatchObject({ said: 'undoneInPart', undone: { changed: 38, left: 2 } }),
  );
});

test('what came in a large loading goes in steps', async () => {
  const popup = await thePastOf();
  await doRun(popup.library, { verb: 'add', steps: inSteps(many(60), 5) });
  await shows(popup, ({ history }) =>
    expect(history?.acts?.[0]).toMatchObject({ what: 'imported', entries: 12, canUndo: true }),
  );
  const [act] = popup.state.value.history?.acts ?? [];
  if (act) popup.acts.onUndoAct(act);
  await shows(popup, ({ toast }) => expect(toast?.said).toBe('undone'));
  const kept = (await popup.db.marks.toArray()).filter(marks => marks.bookmark?.value);
  expect(kept).toEqual([]);
});

test('an act that only a newer version knows is left out', async () => {
  const popup = await thePastOf({ kind: 'note', id: id(1), text: 'моё' });
  const [entry] = await popup.db.journal.toArray();
  const newer = { stamp: stampOf(1), kind: 'starred', changes: [{ id: id(1), field: 'stars' }] };
  await popup.db.journal.add({ ...entry, ...newer } as unknown as JournalRow);
  popup.acts.onHistory(aRow({ id: '1' }));
  await shows(popup, ({ history }) => expect(whats(history?.acts)).toEqual(['note ↩']));
});

test('it closes when the reader turns elsewhere', async () => {
  const popup = await thePastOf(opened().what);
  popup.acts.onSearch('елка');
  await shows(popup, ({ history }) => expect(history).toBeUndefined());
});
