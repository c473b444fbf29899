import { afterAll, beforeAll, test } from 'vitest';
import { askTime } from './support/asking';
import { bareExtension } from './support/bare-extension';
import { type Machine, type Sheet, startMachine } from './support/machine';
import { recordRatio } from './support/results';
import { inTurns } from './support/turns';

let machine: Machine;
let ours: Sheet;
let bare: Sheet;

beforeAll(async () => {
  machine = await startMachine();
  ours = await machine.own('popup');
  bare = await machine.own('blank', await machine.add(await bareExtension()));
}, 60_000);
afterAll(() => machine.close());

test('8: a worker that was ended answers nearly as soon as one with a single listener', async () => {
  const cold =
    ({ tab }: Sheet, message: unknown) =>
    async () => {
      await machine.stopWorkers();
      return tab.evaluate(askTime, message);
    };
  const listener = cold(bare, {});
  const first = cold(ours, { call: 'marks', args: { ids: ['824608'] } });
  recordRatio({ figure: 8, what: 'A/A: one listener' }, await inTurns(listener, listener));
  const named = { figure: 8, what: 'first answer / one listener, cold', goal: { atMost: 1.3 } };
  recordRatio(named, await inTurns(first, listener));
}, 120_000);
