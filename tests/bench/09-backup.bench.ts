import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../e2e/support/fill-library';
import { madeLibrary } from '../made/library';
import { asNative, importNatively, importSteps, watchSaving } from './support/backup-in-page';
import { type Machine, type Sheet, startMachine } from './support/machine';
import { KNOWN } from './support/reader-of-years';
import { recordRatio, recordValue } from './support/results';
import { inTurns } from './support/turns';

/** Records of one import: 100,000 take minutes, fifteen times over an hour, and cost the same each. */
const RECORDS = 2_000;

let machine: Machine;
let settings: Sheet;
const tasks: number[] = [];

beforeAll(async () => {
  machine = await startMachine();
  const popup = await machine.own('popup');
  await fill(popup.tab, KNOWN);
  await popup.page.close();
  settings = await machine.own('settings');
}, 300_000);
afterAll(() => machine.close());

test('9: a backup is written about as fast as the records are read and made JSON', async () => {
  const save = async () => {
    await settings.tab.evaluate(watchSaving);
    await (await settings.tab.find('button', 'Save a backup')).click();
    const { took, longest, bytes } = await settings.tab.evaluate(() => globalThis.saved);
    // A large one is packed, to about a tenth.
    expect(bytes).toBeGreaterThan(10 * KNOWN);
    tasks.push(longest);
    return took;
  };
  const native = () => settings.tab.evaluate(asNative);
  recordRatio({ figure: 9, what: 'A/A: getAll and stringify' }, await inTurns(native, native, 3));
  const what = `export of ${KNOWN} records / getAll and stringify`;
  recordRatio({ figure: 9, what, goal: { atMost: 1.3 } }, await inTurns(save, native));
  const named = { figure: 9, what: 'longest task of the page in an export', unit: 'ms' };
  recordValue({ ...named, goal: { atMost: 50 } }, tasks);
}, 400_000);

test('9: records are taken in about as fast as they are put', async () => {
  let next = 10_000_000;
  const longest: number[] = [];
  /** Articles that nobody knows yet: a second time there would be nothing to do. */
  const pieces = () => {
    const made = madeLibrary(RECORDS, next, Date.now());
    return made.map(({ facts, marks }) => {
      const id = String(next++);
      return { id, marks: { ...marks, id }, facts: { ...facts, id } };
    });
  };
  const add = async () => {
    const done = await settings.tab.evaluate(importSteps, crypto.randomUUID(), pieces());
    longest.push(done.longest);
    return done.took;
  };
  const native = () => settings.tab.evaluate(importNatively, pieces());
  const what = `import of ${RECORDS} records among ${KNOWN} / native chunked put`;
  recordRatio({ figure: 9, what, goal: { atMost: 1.3 } }, await inTurns(add, native));
  const named = { figure: 9, what: 'longest task of the page in an import', unit: 'ms' };
  recordValue({ ...named, goal: { atMost: 50 } }, longest);
}, 400_000);
