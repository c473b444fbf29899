import type { Look, Session, World } from '../page/page-files';
import { obey } from './browser-commands';
import { shadeRead } from './dim-or-hide-read';
import { followIntent } from './prefetch-on-hover';

/** Grants what only some readers ask for, on the page that is shown; with another look it begins anew. */
export function createWishes(world: World): NonNullable<World['wishes']> {
  let end = new AbortController();
  let found: Session['mount'] = () => {};
  const join = () => {
    end.abort();
    end = new AbortController();
    const { session, look } = world;
    if (!session || !look || session.signal.aborted) return;
    found = grant(session, look, AbortSignal.any([session.signal, end.signal]));
    found([...session.cards.all()]);
  };
  join();
  return {
    join,
    found: cards => found(cards),
    obey: command => {
      if (world.session && !world.session.signal.aborted) obey(command, world.session);
    },
  };
}

function grant(session: Session, { readCards, prefetch }: Look, signal: AbortSignal) {
  const shade = readCards === 'show' ? undefined : shadeRead(session, readCards, signal);
  const follow = prefetch ? followIntent(session, signal) : undefined;
  return (cards: Parameters<Session['mount']>[0]): void => {
    if (signal.aborted) return;
    shade?.(cards);
    follow?.(cards);
  };
}
