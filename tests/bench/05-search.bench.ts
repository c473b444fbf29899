import { afterAll, beforeAll, test } from 'vitest';
import { wordsOf } from '../../lib/search/normalise-text';
import { find, joinLines, searchLine } from '../../lib/search/title-search';
import { madeLibrary } from '../made/library';
import { type Machine, type Sheet, startMachine } from './support/machine';
import { fillAndServe, KNOWN } from './support/reader-of-years';
import { recordRatio, recordValue } from './support/results';
import { inTurns, REPEATS } from './support/turns';

const queries = ['шрифты', 'derunat', 'ещё раз rust', 'очереди практике', 'ёмкость 2'];

let machine: Machine;
let sheet: Sheet;

beforeAll(async () => {
  machine = await startMachine();
  sheet = await machine.own('popup');
  await fillAndServe(machine, sheet);
}, 300_000);
afterAll(() => machine.close());

test('5: titles are found about as fast as one text is scanned', async () => {
  const made = madeLibrary(KNOWN, 7, Date.now());
  const titlesOfAll = joinLines(
    made.map(({ facts }) => searchLine(facts.id, facts.title, facts.author?.login)),
  );
  const ask = (run: (query: string) => unknown) => () => {
    const begun = performance.now();
    for (const query of queries) run(query);
    return performance.now() - begun;
  };
  const scan = ask(query => countOf(titlesOfAll.text, longestOf(query)));
  const found = ask(query => find(titlesOfAll, query, 1_000));
  recordRatio({ figure: 5, what: 'A/A: scanning' }, await inTurns(scan, scan));
  const what = 'find in 100,000 titles / indexOf over their text';
  recordRatio({ figure: 5, what, goal: { atMost: 2 } }, await inTurns(found, scan));
}, 60_000);

test('5: a keystroke shows its results within a frame', async () => {
  await (await sheet.tab.find('textbox', /./)).click();
  const times: number[] = [];
  for (let turn = 0; turn < REPEATS; turn++)
    for (const query of queries)
      times.push(await sheet.tab.evaluate(keystroke, `${query} ${turn % 10}`));
  const named = { figure: 5, what: 'keystroke to rows, 100,000 titles', unit: 'ms' };
  recordValue({ ...named, goal: { atMost: 16 } }, times);
}, 120_000);

/** ms until the rows, or that there are none, stand in the document. */
function keystroke(query: string): Promise<number> {
  return new Promise(resolve => {
    const field = document.querySelector('input');
    const begun = performance.now();
    const watching = new MutationObserver(() => {
      if (!document.querySelector('.found:not(:empty), .empty')) return;
      watching.disconnect();
      resolve(performance.now() - begun);
    });
    if (!field) return resolve(Number.NaN);
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    watching.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

const longestOf = (query: string): string =>
  wordsOf(query).reduce((longest, word) => (word.length > longest.length ? word : longest));

function countOf(text: string, query: string): number {
  let count = 0;
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1)) count++;
  return count;
}
