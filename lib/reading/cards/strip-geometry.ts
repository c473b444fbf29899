import { partsOf } from '../../habr/page/find-on-page';

/** Where the strip's parts stand in a card, as custom properties. All px. */
export type Geometry = Record<`--${string}`, string>;

/**
 * Measures where the site's own rows stand in the card. These hold whatever length the card takes
 * on: the head is told from its top, the foot from its bottom.
 */
export function measure(card: Element): Geometry {
  const { foot, meta } = partsOf(card);
  const box = card.getBoundingClientRect();
  const head = meta?.getBoundingClientRect();
  const row = foot?.getBoundingClientRect();
  const side = head ? box.right - head.right : CARD_PADDING_PX;
  return {
    '--head-middle': px(
      head ? head.top + lineOf(head) / 2 - box.top : CARD_PADDING_PX + TEXT_LINE_PX / 2,
    ),
    '--head-end': px(side + controlsIn(meta)),
    '--foot-middle': px(
      row ? box.bottom - (row.top + row.bottom) / 2 : CARD_PADDING_PX + TEXT_LINE_PX / 2,
    ),
    '--foot-bottom': px(row ? box.bottom - row.bottom : CARD_PADDING_PX),
    '--foot-end': px(side),
  };
}

/** These stand in for a card whose rows are not found. */
const CARD_PADDING_PX = 16;
const TEXT_LINE_PX = 24;

/** The author's line may wrap: the marker stands on its first line. */
const lineOf = (head: DOMRect) => Math.min(head.height, 2 * TEXT_LINE_PX - 1);

/** Width of what the site itself has put at the right end of the author's line. */
function controlsIn(meta: Element | undefined): number {
  const last = meta?.lastElementChild;
  if (!last || last === meta?.firstElementChild || last.childElementCount === 0) return 0;
  return last.getBoundingClientRect().width + CARD_PADDING_PX / 2;
}

const px = (value: number): string => `${Math.round(value * 2) / 2}px`;
