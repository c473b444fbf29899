import { afterAll, beforeAll, test } from 'vitest';
import { fill } from '../e2e/support/fill-library';
import { askTime } from './support/asking';
import { bareExtension } from './support/bare-extension';
import { type Machine, type Sheet, startMachine } from './support/machine';
import { KNOWN } from './support/reader-of-years';
import { recordRatio } from './support/results';
import { inTurns } from './support/turns';

const ids = Array.from({ length: 500 }, (_, nth) => String(900_000 - 7 * nth));
const call = { call: 'marks', args: { ids } };

let machine: Machine;
let ours: Sheet;
let bare: Sheet;

beforeAll(async () => {
  machine = await startMachine();
  ours = await machine.own('popup');
  await fill(ours.tab, KNOWN);
  await ours.page.goto(`chrome-extension://${machine.id}/icon/16.png`);
  await ours.page.goto(`chrome-extension://${machine.id}/popup.html`);
  bare = await machine.own('blank', await machine.add(await bareExtension()));
}, 300_000);
afterAll(() => machine.close());

const marks = () => ours.tab.evaluate(askTime, call);
const ping = () => bare.tab.evaluate(askTime, {});

test('3: marks of 500 cards from a warm worker', async () => {
  recordRatio({ figure: 3, what: 'A/A: a bare ping' }, await inTurns(ping, ping));
  const named = { figure: 3, what: 'marks of 500 cards / ping, warm worker', goal: { atMost: 2 } };
  recordRatio(named, await inTurns(marks, ping));
}, 120_000);

test('3: marks of 500 cards from a cold worker', async () => {
  const cold = (ask: () => Promise<number>) => async () => {
    await machine.stopWorkers();
    return ask();
  };
  const goal = { atMost: 1.3 };
  const named = { figure: 3, what: 'marks of 500 cards / ping, cold worker', goal };
  recordRatio(named, await inTurns(cold(marks), cold(ping)));
}, 120_000);
