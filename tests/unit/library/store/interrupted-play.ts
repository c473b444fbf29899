import { expect } from 'vitest';
import { progress } from '../../../../lib/library/acts/apply-progress';
import { handleOf, touchedBy } from '../../../../lib/library/acts/entry-ids';
import { emptied, goneUpTo } from '../../../../lib/library/acts/forget-contents';
import { perform } from '../../../../lib/library/acts/perform-act';
import { undo } from '../../../../lib/library/acts/undo-entries';
import { inBatch } from '../../../../lib/library/acts/write-entry';
import { addMissing } from '../../../../lib/library/import/import-add';
import { restoreFrom } from '../../../../lib/library/import/import-restore';
import { canonical } from '../../../../lib/library/marks/canonical-json';
import { mergeEntries } from '../../../../lib/library/marks/merge-marks';
import type { Entry } from '../../../../lib/library/model';
import { createDevices, type Device } from '../devices';
import { isOf } from '../history';
import { ids, START, type Step } from '../steps';
import { aStore, heldBy, heldByModel, piecesOf, type Store } from './a-device';
import { given } from './a-library';

/** A library without a store, and the same with one. */
export type Pair = { model: Device; store: Store };

const asked = { kind: 'own', tab: -1, frame: 0 } as const;
const DAY = 24 * 60 * 60_000;
const AHEAD = [0, 365 * DAY, -DAY];

/** How much was played, for the closing line. */
export const played = { histories: 0, steps: 0, interrupted: 0 };

/** Plays one history on the model and on real stores, each of whose works is interrupted once. */
export async function play(
  history: Step[],
  breaks: number[],
  look: (pairs: Pair[]) => Promise<void>,
): Promise<void> {
  played.histories += 1;
  played.steps += history.length;
  const time = { now: START };
  const stores = await Promise.all(
    AHEAD.map((ahead, nth) => aStore('abc'.charAt(nth).repeat(8), () => time.now + ahead)),
  );
  const pairs = createDevices(time).flatMap((model, nth): Pair[] => {
    const store = stores[nth];
    return store ? [{ model, store }] : [];
  });
  try {
    for (const [nth, step] of history.entries()) {
      if (step.do === 'wait') time.now += step.ms;
      else await take(step, pairs, { writes: breaks[nth % breaks.length] ?? 0, nth });
    }
    await look(pairs);
  } finally {
    for (const { end } of stores) await end();
  }
}

type At = { writes: number; nth: number };

async function take(step: Exclude<Step, { do: 'wait' }>, pairs: Pair[], { writes, nth }: At) {
  const pair = pairs[step.on];
  if (!pair) return;
  const { model, store } = pair;
  // A store knows of no stamps but the journal's.
  model.restart();
  await store.seesCards();
  if (step.do === 'rule') {
    model.rule = step.rule;
    store.rule.now = step.rule;
  } else if (step.do === 'restart') {
    await store.mirror.flush(store.db());
    store.restart();
  } else {
    const work = workOf(step, pairs, nth);
    if (!work) return;
    const before = canonical(await heldBy(store));
    store.interruptAfter(writes);
    const first = await work(store).catch(() => undefined);
    store.goOn();
    if (!first) {
      played.interrupted += 1;
      // A run is several transactions: its end may be what was interrupted.
      const whole = canonical(heldByModel(model));
      expect([before, whole]).toContain(canonical(await heldBy(store)));
      store.restart();
      await work(store);
    }
  }
}

/** Does it on the model; gives what does the same on the store, as often as it is called. */
function workOf(step: Step, pairs: Pair[], nth: number) {
  const { model } = pairs['on' in step ? step.on : 0] ?? {};
  if (!model) return undefined;
  const act = `act-${nth}`;
  if (step.do === 'act') {
    model.write(perform(step.act, model.ground()));
    return async ({ library }: Store) => given(await library().act({ act, what: step.act }, asked));
  }
  if (step.do === 'progress') {
    model.write(progress(step.report, model.ground()));
    return async ({ library }: Store) => given(await library().progress(step.report, asked));
  }
  if (step.do === 'undo') {
    const entry = model.journal.at(-1 - step.back);
    const of = entry && handleOf([entry]);
    if (!of) return undefined;
    const entries = model.journal.filter(one => isOf(of, one));
    model.write(undo(entries, model.ground()).outcome);
    return async ({ library }: Store) => given(await library().undo({ act, of }, asked));
  }
  if (step.do === 'meet') {
    const other = pairs[step.other]?.model;
    if (!other) return undefined;
    const [pieces, journal] = [piecesOf(other.marks), other.journal];
    const outcome = addMissing(pieces, model.ground());
    model.write(outcome && inBatch(outcome, undefined));
    hears(model, journal);
    return running(act, 'add', { pieces, journal });
  }
  if (step.do === 'back') {
    const backup = model.past[step.to] ?? new Map();
    const outcome = restoreFrom(ids, backup, model.ground());
    model.write(outcome && inBatch(outcome, undefined));
    return running(act, 'back', { pieces: piecesOf(backup) });
  }
  return undefined;
}

/** Takes in another's journal. On a clock a year ahead what was forgotten just now is forgotten for good. */
function hears(model: Device, journal: Entry[]) {
  const before = new Map(model.journal.map(entry => [entry.stamp, canonical(entry)]));
  model.journal = mergeEntries(model.journal, journal);
  const news = model.journal.filter(entry => canonical(entry) !== before.get(entry.stamp));
  for (const id of new Set(news.flatMap(touchedBy))) {
    const about = model.journal.filter(entry => touchedBy(entry).includes(id));
    const upTo = model.marks.get(id)?.forgotten && goneUpTo(about, id, model.ground().now);
    const without = new Map(upTo ? emptied(about, id, upTo).map(one => [one.stamp, one]) : []);
    model.journal = model.journal.map(entry => without.get(entry.stamp) ?? entry);
  }
}

type Load = Parameters<ReturnType<Store['library']>['stepRun']>[0];

const running =
  (run: string, verb: 'add' | 'back', load: Omit<Load, 'run' | 'nth'>) =>
  async ({ library }: Store) => {
    given(await library().beginRun({ run, verb, total: 1 }, asked));
    given(await library().stepRun({ run, nth: 0, ...load }, asked));
    return given(await library().endRun({ run }, asked));
  };
