import type { Place } from '../../library/model';

/** What a place is told by: whole blocks of a text, none in another. */
const BLOCKS = 'p,h2,h3,h4,h5,h6,pre,ul,ol,table,figure,blockquote,details,img';

/** px that may be between two blocks. More of it are lines that stand in none, in bodies of the old editor. */
const BETWEEN = 100;

/**
 * The place in a text that stands at a line of the window.
 *
 * @param line px below the top of the window.
 */
export function placeAt(text: Element, line: number): Place {
  const blocks = blocksOf(text);
  const { top, height } = text.getBoundingClientRect();
  const index = lastAbove(blocks, line);
  const block = blocks[index];
  const box = block?.getBoundingClientRect();
  const isIn = box && line > box.top - BETWEEN && line < box.bottom + BETWEEN;
  return {
    block: block && isIn ? nameOf(block, index) : '',
    offset: isIn ? clamp((line - box.top) / (box.height || 1)) : 0,
    share: clamp((line - top) / (height || 1)),
  };
}

/**
 * Where a place stands now, px below the top of the window: in its block if the text still has it,
 * else at its share of the whole.
 */
export function findPlace(text: Element, { block, offset, share }: Place): number {
  const blocks = blocksOf(text);
  const expected = blocks[Number.parseInt(block, 10)];
  const same = (one: Element, index: number) => wordsOf(nameOf(one, index)) === wordsOf(block);
  const found = expected && same(expected, 0) ? expected : blocks.find(same);
  const box = (found ?? text).getBoundingClientRect();
  return box.top + (found ? offset : share) * box.height;
}

function blocksOf(text: Element): Element[] {
  const blocks: Element[] = [];
  for (const one of text.querySelectorAll(BLOCKS))
    if (!blocks.at(-1)?.contains(one)) blocks.push(one);
  return blocks;
}

/** Its number and its first letters: an edited article is found by these. */
const nameOf = (block: Element, index: number): string =>
  `${index} ${block.textContent?.trim().slice(0, 24) ?? ''}`;

const wordsOf = (name: string): string => name.slice(name.indexOf(' '));

/** Blocks stand one below the other, so the place is found by halving. */
function lastAbove(blocks: Element[], line: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const top = blocks[middle]?.getBoundingClientRect().top ?? 0;
    if (top <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
