import { expect, test, vi } from 'vitest';
import { aBackupOf, aTaker, comesTo, counted, planned, storageUsedIn } from './an-importer';

vi.setConfig({ testTimeout: 60_000 });

/** The browser's lock, which pages of one extension share. */
function aLock() {
  let isTaken = false;
  return async <T>(run: () => Promise<T>): Promise<T | undefined> => {
    if (isTaken) return undefined;
    isTaken = true;
    return run().finally(() => {
      isTaken = false;
    });
  };
}

/** A second page, while the first has done two steps of a loading; `goOn` lets that one finish. */
async function aSecond() {
  const alone = aLock();
  let goOn = () => {};
  const waiting = new Promise<void>(resolve => {
    goOn = resolve;
  });
  const first = aTaker({
    alone,
    through: direct => ({
      async stepRun(what) {
        if (what.nth === 2) await waiting;
        return direct.stepRun(what);
      },
    }),
  });
  const file = await aBackupOf(1_100);
  await counted(first, file);
  first.acts.onStart();
  await comesTo(first, 'running', ({ share }) => expect(share).toBeGreaterThan(0.25));
  const list = vi.fn(async () => []);
  const snapshots = { list, read: async () => undefined };
  const second = aTaker({ house: first, alone, snapshots });
  // By then it has looked at what was left of earlier pages.
  await vi.waitFor(() => expect(list).toHaveBeenCalled());
  return { first, file, second, goOn };
}

test.each(['add', 'back'] as const)(
  'two pages load at once: the second says so and does nothing, the first gets through (%s)',
  async verb => {
    const { first, file, second, goOn } = await aSecond();
    await counted(second, file);
    second.acts.onVerb(verb);
    await planned(second);
    second.acts.onSure(true);
    second.acts.onStart();
    await comesTo(second, 'failed', ({ code }) => expect(code).toBe('running'));
    second.acts.onKeep();
    await comesTo(second, 'idle');
    goOn();
    await comesTo(first, 'done', ({ changed }) => expect(changed).toBe(1_100));
    expect(await storageUsedIn(first)).toBe(1_100);
  },
);

test('what another page is still loading is not offered to be undone, and is not', async () => {
  const { first, second, goOn } = await aSecond();
  expect(second.state.value).toEqual({ phase: 'idle' });
  second.acts.onUndo();
  await comesTo(second, 'failed', ({ code }) => expect(code).toBe('running'));
  goOn();
  await comesTo(first, 'done', ({ changed }) => expect(changed).toBe(1_100));
});
