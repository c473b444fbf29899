import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findPlace, placeAt } from '../../../../lib/reading/article/reading-place';

/** Where the text begins in the window, px. */
const TOP = -300;

/** Blocks of so many px, one below the other. */
function aText(...blocks: [height: number, words: string, tag?: string][]): HTMLElement {
  const text = document.createElement('div');
  for (const [height, words, tag = 'p'] of blocks) {
    const block = document.createElement(tag);
    block.dataset.height = String(height);
    block.innerHTML = words;
    text.append(block);
  }
  return text;
}

const heightOf = (one: Element): number =>
  Number((one as HTMLElement).dataset.height ?? sum([...one.children].map(heightOf)));
const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);

function boxOf(this: Element): DOMRect {
  const before: Element[] = [];
  for (let at = this.previousElementSibling; at; at = at.previousElementSibling) before.push(at);
  return new DOMRect(0, TOP + sum(before.map(heightOf)), 700, heightOf(this));
}

describe('a place in a text', () => {
  beforeEach(
    () => void vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(boxOf),
  );
  afterEach(() => vi.restoreAllMocks());
  const three = () => aText([200, 'Начало'], [400, 'Середина'], [100, 'Конец']);

  test('is told by its block, how far into it, and how far into the whole', () => {
    expect(placeAt(three(), 0)).toEqual({
      block: '1 Середина',
      offset: 0.25,
      share: 3 / 7,
      near: '1 Начало\n1 Конец',
    });
  });

  test('is found where it was, wherever the window stands', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(heights, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const text = aText(...all.map((height, at): [number, string] => [height, `Абзац ${at}`]));
        const line = TOP + share * sum(all);
        expect(findPlace(text, placeAt(text, line))).toBeCloseTo(line, 3);
      }),
    );
  });

  test('is found by its words when the author wrote more above', () => {
    const place = placeAt(three(), 0);
    const longer = aText([50, 'Новое'], [200, 'Начало'], [400, 'Середина'], [100, 'Конец']);
    expect(findPlace(longer, place)).toBe(50);
  });

  test('is found in its own block where others have the same words', () => {
    const twice = aText([200, 'Да'], [400, 'Да'], [100, 'Да']);
    expect(findPlace(twice, placeAt(twice, 200))).toBe(200);
  });

  const pictures = (...before: string[]) =>
    aText(
      ...before.map((words): [number, string] => [60, words]),
      ...Array.from(
        { length: 40 },
        (_, at): [number, string, string][] =>
          [
            [300, '', 'figure'],
            ...(at % 4 === 3 ? [[40, `Подпись ${at}`] as [number, string, string?]] : []),
          ] as [number, string, string][],
      ).flat(),
    );

  test('in a picture without words is found in that picture after a new paragraph at the top', () => {
    const line = TOP + 60 + 15 * 300 + 3 * 40 + 192;
    const place = placeAt(pictures('Начало'), line);
    expect(findPlace(pictures('Новое', 'Начало'), place)).toBeCloseTo(line + 60, 3);
  });

  test('in one of many blocks with the same words is found by what stands around it', () => {
    const row = (...first: string[]) =>
      aText(
        ...[...first, 'Код', 'Первый', 'Код', 'Второй', 'Код'].map((one): [number, string] => [
          100,
          one,
        ]),
      );
    const place = placeAt(row('Начало'), TOP + 350);
    expect(findPlace(row('Новое', 'Ещё', 'Начало'), place)).toBe(TOP + 550);
  });

  test('of before its neighbours were kept is found as it was then', () => {
    const old = { block: '1 Середина', offset: 0.25, share: 3 / 7 };
    expect(findPlace(three(), old)).toBe(0);
  });

  test('stands at the same share of the whole when its block is gone', () => {
    const place = placeAt(three(), 0);
    expect(findPlace(aText([1400, 'Всё иначе']), place)).toBe(TOP + (3 / 7) * 1400);
  });

  test('is told by whole blocks, not by what stands in them', () => {
    const text = aText([100, 'Начало'], [300, '<p>Чужие</p><p>слова</p>', 'blockquote']);
    expect(placeAt(text, TOP + 250).block).toBe('1 Чужиеслова');
  });

  test('in bare lines between, before or after blocks, as the old editor wrote them, is its share', () => {
    const bare: [number, string, string] = [3_000, 'Строка за строкой', 'span'];
    const text = aText(bare, [40, 'Заголовок', 'h2'], bare, [40, 'Конец', 'h2'], bare);
    for (const line of [1_000, 4_000, 7_000]) {
      const place = placeAt(text, TOP + line);
      expect(place).toMatchObject({ block: '', share: line / 9_080 });
      expect(findPlace(text, place)).toBeCloseTo(TOP + line, 3);
    }
  });

  test('just below a block, before the next one begins, is still that block’s', () => {
    const text = aText([200, 'Начало'], [30, '', 'span'], [400, 'Середина']);
    expect(placeAt(text, TOP + 215)).toMatchObject({ block: '0 Начало', offset: 1 });
  });

  test('in a text without blocks is its share alone', () => {
    const bare = aText();
    bare.dataset.height = '800';
    expect(placeAt(bare, 100)).toEqual({ block: '', offset: 0, share: 0.5 });
    expect(findPlace(bare, placeAt(bare, 100))).toBe(100);
  });
});
