import type { Place } from '../../library/model';

/** A place is described by a whole block of the text; none of these stands in another that counts. */
const BLOCK_SELECTOR = 'p,h2,h3,h4,h5,h6,pre,ul,ol,table,figure,blockquote,details,img';

/** Two blocks are at most this far apart. A larger gap holds lines without a block, as the old editor wrote them. */
const BETWEEN_BLOCKS_PX = 100;
/** A block is known by so many of its first letters. */
const BLOCK_LETTERS = 24;

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
  const isIn = box && line > box.top - BETWEEN_BLOCKS_PX && line < box.bottom + BETWEEN_BLOCKS_PX;
  const near = isIn ? nearOf(blocks.map(lettersOf), index) : '';
  return {
    block: block && isIn ? `${index} ${lettersOf(block)}` : '',
    offset: isIn ? clamp((line - box.top) / (box.height || 1)) : 0,
    share: clamp((line - top) / (height || 1)),
    ...(near && { near }),
  };
}

/**
 * Where a place stands now, px below the top of the window: in its block if the text still has it,
 * else at its share of the whole.
 */
export function findPlace(text: Element, place: Place): number {
  const whole = text.getBoundingClientRect();
  const atShare = whole.top + place.share * whole.height;
  const lines = likelyBlocks(blocksOf(text), place).map(block => {
    const { top, height } = block.getBoundingClientRect();
    return top + place.offset * height;
  });
  const distance = (line: number) => Math.abs(line - atShare);
  return (
    lines.reduce<number | undefined>(
      (best, line) => (best === undefined || distance(line) < distance(best) ? line : best),
      undefined,
    ) ?? atShare
  );
}

/**
 * The blocks that fit the place best: the same words and the most neighbours in common, then the same number. A
 * block without words is told by its neighbours alone.
 */
function likelyBlocks(blocks: Element[], { block, near }: Place): Element[] {
  const [index, own] = [Number.parseInt(block, 10), block.slice(block.indexOf(' ') + 1)];
  if (!own && near === undefined) return [];
  const letters = blocks.map(lettersOf);
  const around = sides(near);
  const rated = blocks.map((_, at) => {
    if (letters[at] !== own) return 0;
    const shared = sides(nearOf(letters, at)).filter(
      (side, i) => side && side === around[i],
    ).length;
    const stands = own && at === index && shared < 2 ? 0.5 : 0;
    return (own ? 1 : 0) + shared + stands;
  });
  const best = Math.max(0, ...rated);
  return best === 0 ? [] : blocks.filter((_, at) => rated[at] === best);
}

/** The nearest blocks with words before and after, each with how many blocks it is away. */
function nearOf(letters: string[], index: number): string {
  const side = (step: 1 | -1) => {
    for (let at = index + step; at >= 0 && at < letters.length; at += step)
      if (letters[at]) return `${Math.abs(at - index)} ${letters[at]}`;
    return '';
  };
  const both = [side(-1), side(1)];
  return both.some(Boolean) ? both.join('\n') : '';
}

const sides = (near = ''): string[] => near.split('\n');

function blocksOf(text: Element): Element[] {
  const blocks: Element[] = [];
  for (const one of text.querySelectorAll(BLOCK_SELECTOR))
    if (!blocks.at(-1)?.contains(one)) blocks.push(one);
  return blocks;
}

const lettersOf = (block: Element): string =>
  block.textContent?.trim().replace(/\s+/g, ' ').slice(0, BLOCK_LETTERS) ?? '';

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
