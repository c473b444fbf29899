import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { canonical } from '../../../../lib/library/marks/canonical-json';
import { viewOf } from '../../../../lib/library/marks/view-of-marks';
import { recoverIfLost } from '../../../../lib/library/store/broken-database/recover-lost-database';
import { shown } from '../devices';
import { announce, storeLaw } from '../laws';
import { ids, START, shortHistory } from '../steps';
import { heldBy, heldByModel } from './a-device';
import { given, page } from './a-library';
import { play, played } from './interrupted-play';

announce();
afterAll(() => console.info('played', played));

/** Where each step is interrupted the first time: after so many writes of its transaction. */
const interruptions = fc.array(fc.nat(8), { minLength: 1, maxLength: 10 });

describe('three libraries with real stores', () => {
  test('lose nothing, whatever is interrupted and whatever the clocks say', async () => {
    await storeLaw([shortHistory, interruptions], async (history, breaks) => {
      await play(history, breaks, async pairs => {
        for (const { model, store } of pairs) {
          expect(canonical(await heldBy(store))).toBe(canonical(heldByModel(model)));
          const { views } = given(await store.library().marks({ ids }, page()));
          for (const id of ids)
            expect(views[id] ?? viewOf(undefined)).toEqual(viewOf(model.marks.get(id)));
        }
      });
    });
  });

  test('have it all again when their databases are lost', async () => {
    await storeLaw([shortHistory, interruptions], async (history, breaks) => {
      await play(history, breaks, async pairs => {
        for (const { model, store } of pairs) {
          await store.mirror.flush(store.db());
          await store.snapshots.daily(store.db(), START);
          await store.lose();
          await recoverIfLost(store.db(), store, START);
          const { marks } = await heldBy(store);
          const after = new Map(marks.map(one => [one.id, one]));
          for (const id of ids) expect(shown(after.get(id))).toEqual(shown(model.marks.get(id)));
        }
      });
    });
  });

  test('have every decision again from the mirror alone', async () => {
    await storeLaw([shortHistory, interruptions], async (history, breaks) => {
      await play(history, breaks, async pairs => {
        for (const { model, store } of pairs) {
          await store.mirror.flush(store.db());
          await store.lose();
          await recoverIfLost(store.db(), store, START);
          for (const id of ids) {
            const [there, here] = [model.marks.get(id), await store.db().marks.get(id)];
            const decided = (['verdict', 'bookmark', 'note', 'tags', 'forgotten'] as const).map(
              field => [there?.[field], here?.[field]],
            );
            for (const [wanted, is] of decided) expect(is).toEqual(wanted);
            expect(here?.reading?.finished).toEqual(there?.reading?.finished);
          }
        }
      });
    });
  });
});
