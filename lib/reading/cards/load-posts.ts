import type { PostsModule, SessionServices } from '../page/session-services';
import type { Card } from './card';

/** Takes the cards of a list; what follows the posts among them is injected with the first one. */
export function loadPosts(services: SessionServices, signal: AbortSignal) {
  const { library, world } = services;
  const load = async () => {
    if (!world.posts) await library.load({ file: 'posts' });
    return signal.aborted ? undefined : world.posts?.followPosts(services, signal);
  };
  let follow: Promise<ReturnType<PostsModule['followPosts']> | undefined> | undefined;
  return async (cards: Card[]): Promise<void> => {
    const posts = cards.filter(({ teaser }) => teaser.kind === 'post');
    if (posts.length === 0) return;
    follow ??= load();
    const take = await follow;
    // The worker may have been away: the next posts ask for the file again.
    if (take) take(posts);
    else follow = undefined;
  };
}
