import { atEnd } from '../../dom/at-end';
import { partsOf } from '../../habr/page/find-on-page';
import { attentionToRead } from '../../library/read-rule';
import { ALL_SEEN } from '../../library/seen-slices';
import type { CardInPage, SessionServices } from '../page/session-services';
import { type Attention, createAttention } from '../progress/attention-clock';
import { wordsIn } from '../progress/words-in-text';

/** A post is before the eyes when this share of it is in the window, or fills this share of the window. */
const SHOWN_SHARE_MIN = 0.6;

/**
 * Posts stand whole in their cards: one is read when its text was before the reader's eyes long enough.
 * Posts that are only scrolled past are not reported.
 *
 * @returns Takes the cards of posts.
 */
export function followPosts(services: SessionServices, signal: AbortSignal) {
  const { window, document, states } = services;
  const posts = new Map<Element, Post>();
  const turn = (post: Post) => {
    const eyes = post.shown && document.visibilityState === 'visible';
    window.clearTimeout(post.timer);
    // Somebody has just scrolled here, or come back to the tab.
    if (eyes) post.attention.sign();
    post.attention.before(eyes);
    if (eyes) wait(post);
  };
  /** Timers take whole ms (https://html.spec.whatwg.org/#dom-settimeout): with the fraction cut off it is too early. */
  const wait = (post: Post) => {
    const left = Math.ceil(post.needed - post.attention.spent());
    post.timer = window.setTimeout(check, left, post);
  };
  const check = (post: Post) => {
    if (signal.aborted) return;
    if (post.attention.spent() < post.needed) return wait(post);
    observer.unobserve(post.text);
    posts.delete(post.text);
    if (states.view(post.card.teaser.id)?.state !== 'read') tellRead(post, services);
  };
  const observer = new window.IntersectionObserver(
    entries => {
      for (const entry of entries) {
        const post = posts.get(entry.target);
        if (post) turn(Object.assign(post, { shown: isMostly(entry) }));
      }
    },
    { threshold: [0, 0.25, 0.5, SHOWN_SHARE_MIN, 1] },
  );
  document.addEventListener('visibilitychange', () => posts.forEach(turn), { signal });
  atEnd(signal, () => observer.disconnect());
  return (cards: CardInPage[]): void => {
    for (const card of cards) {
      const { snippet: text } = partsOf(card.element);
      if (!text) continue;
      const needed = attentionToRead(card.teaser, wordsIn(text));
      const attention = createAttention(() => performance.now());
      posts.set(text, { card, text, attention, needed, shown: false });
      observer.observe(text);
    }
  };
}

type Post = {
  card: CardInPage;
  text: Element;
  attention: Attention;
  /** ms of attention after which it is read. */
  needed: number;
  shown: boolean;
  timer?: number;
};

const isMostly = ({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry) =>
  intersectionRatio >= SHOWN_SHARE_MIN ||
  intersectionRect.height >= SHOWN_SHARE_MIN * (rootBounds?.height ?? Infinity);

async function tellRead(
  { card: { teaser }, text, attention }: Post,
  { library, states, acts }: SessionServices,
) {
  await acts.opened(teaser);
  // The whole post is reported at once. Rounded down, the time could miss what the rule asks for.
  const spent = Math.ceil(attention.spent());
  const report = { id: teaser.id, seen: ALL_SEEN, spent, words: wordsIn(text), finished: true };
  const answer = await library.progress(report);
  if (answer.ok) states.take(answer.value.views);
}
