import type { Card } from '../cards/card';
import type { PageSettings } from '../page/page-settings';
import type { SharedWorld } from '../page/session-services';
import { type BrowserCommand, obey } from './browser-commands';
import { shadeRead } from './dim-or-hide-read';
import { followIntent } from './prefetch-on-hover';
import type { Session } from './session';

/** What only some readers ask for, by a setting or by a key of the browser. */
export type WishedFeatures = {
  /** Begins on the page that is shown. */
  join(session: Session): void;
  /** The reader chose something else: begins again on the page that is shown. */
  renew(): void;
  /** Takes cards that came, were drawn anew, or got their strip. */
  found(cards: Card[]): void;
  obey(command: BrowserCommand): void;
  /** Whether any session has joined in this document. */
  readonly hasBegun: boolean;
};

export function createWishedFeatures(world: Pick<SharedWorld, 'settings'>): WishedFeatures {
  let end = new AbortController();
  let session: Session | undefined;
  let found: WishedFeatures['found'] = () => {};
  const renew = () => {
    end.abort();
    end = new AbortController();
    found = () => {};
    if (!session || !world.settings || session.signal.aborted) return;
    found = grant(session, world.settings, AbortSignal.any([session.signal, end.signal]));
    found([...session.cards.all()]);
  };
  return {
    join(next) {
      session = next;
      renew();
    },
    get hasBegun() {
      return session !== undefined;
    },
    renew,
    found: cards => found(cards),
    obey(command) {
      if (session && !session.signal.aborted) obey(command, session);
    },
  };
}

function grant(session: Session, { readCards, prefetch }: PageSettings, signal: AbortSignal) {
  const shade = readCards === 'show' ? undefined : shadeRead(session, readCards, signal);
  const follow = prefetch === 'intent' ? followIntent(session, signal) : undefined;
  return (cards: Card[]): void => {
    if (signal.aborted) return;
    shade?.(cards);
    follow?.(cards);
  };
}
