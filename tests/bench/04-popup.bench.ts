import { afterAll, beforeAll, expect, test } from 'vitest';
import { productWithBlank } from './support/bare-extension';
import { type Machine, type Sheet, startMachine } from './support/machine';
import { firstPaint } from './support/opening-in-page';
import { fillAndServe } from './support/reader-of-years';
import { recordRatio, recordValue } from './support/results';
import { inTurns, REPEATS } from './support/turns';

let machine: Machine;
let sheet: Sheet;

beforeAll(async () => {
  machine = await startMachine({ extension: await productWithBlank() });
  sheet = await machine.own('popup');
  await fillAndServe(machine, sheet);
}, 300_000);
afterAll(() => machine.close());

test('4: the popup paints its first rows nearly as fast as a blank page', async () => {
  const show = (name: string) => async () => {
    await sheet.page.goto(`chrome-extension://${machine.id}/${name}.html`);
    return sheet.tab.evaluate(firstPaint);
  };
  const rows = async () => {
    const took = await show('popup')();
    // Nothing stands in the popup before its rows do, so its first paint is theirs.
    expect(await sheet.tab.evaluate(rowCount)).toBeGreaterThan(5);
    return took;
  };
  const blank = show('blank');
  recordRatio({ figure: 4, what: 'A/A: a blank page' }, await inTurns(blank, blank));
  const what = 'popup, first rows painted / blank page';
  recordRatio({ figure: 4, what, goal: { atMost: 1.3 } }, await inTurns(rows, blank));
}, 120_000);

test('4: flinging through 10,000 rows leaves no row blank for long', async () => {
  await sheet.page.goto(`chrome-extension://${machine.id}/popup.html`);
  await sheet.tab.evaluate(firstPaint);
  const flings: { blank: number; most: number }[] = [];
  for (let turn = 0; turn < Math.min(3, REPEATS); turn++)
    flings.push(await sheet.tab.evaluate(fling, 10_000));
  const longest = { figure: 4, what: 'longest blank row in a fling', unit: 'ms' };
  recordValue(
    { ...longest, goal: { atMost: 100 } },
    flings.map(one => one.blank),
  );
  const most = { figure: 4, what: 'most row elements in a fling', unit: '' };
  recordValue(
    { ...most, goal: { atMost: 60 } },
    flings.map(one => one.most),
  );
}, 300_000);

test('4: an act done elsewhere stands in the open popup within a second', async () => {
  await sheet.page.goto(`chrome-extension://${machine.id}/popup.html`);
  await sheet.tab.evaluate(firstPaint);
  const times: number[] = [];
  for (let turn = 0; turn < REPEATS; turn++) times.push(await sheet.tab.evaluate(untilShown));
  const what = 'an act until the open popup shows it';
  recordValue({ figure: 4, what, unit: 'ms', goal: { atMost: 1_000 } }, times);
}, 120_000);

/** Says an act to the worker, as a tab does, and waits for the first row to change (ms). */
async function untilShown(): Promise<number> {
  type Chrome = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  const row = () => document.querySelector<HTMLElement>('[data-row]');
  const [id, before] = [row()?.dataset.row, row()?.outerHTML];
  const value = !before?.includes('aria-pressed="true"');
  const begun = performance.now();
  const what = { kind: 'bookmark', ids: [id], value };
  const shown = new Promise<number>(resolve => {
    const look = new MutationObserver(() => {
      if (row()?.outerHTML === before) return;
      look.disconnect();
      resolve(performance.now() - begun);
    });
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    look.observe(document.body, all);
  });
  await chrome.runtime.sendMessage({ call: 'act', args: { act: crypto.randomUUID(), what } });
  return shown;
}

const rowCount = () => document.querySelectorAll('[data-row]').length;

/** Scrolls two screens each frame past so many rows; how long (ms) some of the screen was blank at most. */
async function fling(rows: number): Promise<{ blank: number; most: number }> {
  const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve));
  const body = document.querySelector('.popup-body') as HTMLElement;
  const isBlank = () => {
    const { left, top, bottom } = body.getBoundingClientRect();
    return [top + 90, (top + bottom) / 2, bottom - 10].some(
      y =>
        !document
          .elementFromPoint(left + 60, y)
          ?.closest('.row, .day-head, .continue, [role=tablist]'),
    );
  };
  let [blank, most, since] = [0, 0, 0];
  while (body.scrollTop < rows * 60 && most < 1_000) {
    const before = body.scrollTop;
    // At the end of what is there a finger waits for more to come; rows that are there are not waited for.
    body.scrollTop += 2 * body.clientHeight;
    const now = await frame();
    since = isBlank() ? since || now : 0;
    blank = Math.max(blank, since && now - since);
    most = Math.max(most, document.querySelectorAll('[data-row]').length);
    if (body.scrollTop < before) break;
  }
  body.scrollTop = 0;
  return { blank, most };
}
