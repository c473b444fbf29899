import { atEnd } from '../../dom/at-end';
import { oncePerFrame } from '../../dom/once-per-frame';
import type { Teaser } from '../../habr/facts';
import type { Place } from '../../library/model';
import { attentionToRead, isNearlyAll } from '../../library/read-rule';
import type { SessionServices } from '../page/session-services';
import { type Attention, createAttention } from './attention-clock';
import { createReports } from './progress-reports';
import { createTally, type Tally } from './seen-tally';
import { wordsIn } from './words-in-text';

/** These events show that somebody is there. */
const READER_EVENTS = ['scroll', 'wheel', 'pointermove', 'pointerdown', 'keydown', 'touchmove'];

/** An article's text: opened in its card, or on its own page. */
export type Text = {
  teaser: Teaser;
  text: HTMLElement;
  /** px below the top of the window where the text begins to be seen. */
  line(): number;
  /** Where the reader is now; `undefined` where that says nothing. */
  place(): Place | undefined;
  /** The bars of an opened article; absent on its own page. */
  frame?: { behind(share: number): void; element(): HTMLElement | undefined };
};

/**
 * Follows how an article is read: which slices of it were on the screen, how long somebody was
 * there, where they are. Told in batches, when the rule may be met, and when it ends.
 *
 * @param signal The article is folded, or the page is left.
 */
export function followReading(of: Text, services: SessionServices, signal: AbortSignal): void {
  const { window, document } = services;
  const { text, line, frame } = of;
  const [tally, attention] = [createTally(), createAttention(() => performance.now())];
  const { tell, left } = createTelling(of, { tally, attention }, services);
  const reports = createReports(tell, signal);
  const look = () => {
    const [begin, end] = sharesBetween(text, line(), window.innerHeight);
    const eyes = document.visibilityState === 'visible' && begin < end;
    attention.before(eyes);
    frame?.behind(end);
    if (!eyes) return;
    tally.see(begin, end);
    reports.soon();
    // A reader who sits still at the end of the text gives no sign when the time is enough, so a timer reports it.
    // Only a sign starts the timer again: otherwise an empty chair would be reported without end.
    const wait = left();
    if (wait) reports.after(wait);
  };
  const lookSoon = oncePerFrame(look, signal);
  const sign = () => {
    attention.sign();
    lookSoon();
  };
  const turn = () => {
    // The reader who comes back to the tab is there, though on a phone no other event may say so for long.
    attention.sign();
    look();
    if (document.visibilityState === 'hidden') reports.flush();
  };
  for (const type of READER_EVENTS) window.addEventListener(type, sign, { passive: true, signal });
  window.addEventListener('resize', lookSoon, { signal });
  window.addEventListener('pagehide', () => tell(true), { signal });
  document.addEventListener('visibilitychange', turn, { signal });
  atEnd(signal, () => tell(true));
  look();
}

/** Which part of a text stands between two heights of the window, as shares of it; of one without a place none. */
function sharesBetween(text: Element, from: number, to: number): [number, number] {
  const { top, height } = text.getBoundingClientRect();
  const share = (px: number) => height && Math.min(1, Math.max(0, (px - top) / height));
  return [share(from), share(to)];
}

type Watched = { tally: Tally; attention: Attention };

/** What is told of a reading, and when the rule may be met. */
function createTelling(
  { teaser, text, place, frame }: Text,
  { tally, attention }: Watched,
  { library, states, acts }: SessionServices,
) {
  const { id } = teaser;
  const words = wordsIn(text);
  const needed = attentionToRead(teaser, words);
  let told = 0;
  const isRead = () => states.view(id)?.state === 'read';
  /** ms of attention that are lacking; `undefined` when something else is. */
  const left = () =>
    isRead() || !isNearlyAll(tally.count(), states.view(id))
      ? undefined
      : Math.max(0, needed - attention.spent());

  const tell = async (over = false) => {
    const total = attention.spent();
    const spent = Math.round(total - told);
    told += spent;
    const sitting = over ? tally.endSitting(total) : undefined;
    const at = text.isConnected ? place() : undefined;
    const answer = await library.progress({
      id,
      seen: tally.seen(),
      spent,
      words,
      finished: left() === 0,
      ...(at && { place: at }),
      ...(sitting && { sitting }),
    });
    const wasRead = isRead();
    if (answer.ok) states.take(answer.value.views);
    else told -= spent;
    if (answer.ok && isRead() && !wasRead)
      acts.tell('finished', [teaser], { done: answer.value, button: frame?.element() });
  };
  return { tell, left };
}
