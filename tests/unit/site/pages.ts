import { Window } from 'happy-dom';
import { createRoutes } from '../../site/server/dispatch';
import type { Behaviour } from '../../site/site';
import { healthy } from '../../site/start';

/** What the server answers, without a network; no script runs. */
export async function answerOf(path: string, change: Partial<Behaviour> = {}): Promise<string> {
  const route = createRoutes({ ...healthy, ...change }, '');
  return String((await route(new URL(path, 'https://habr.com'))).body);
}

export async function pageOf(path: string, change: Partial<Behaviour> = {}): Promise<Document> {
  return parse(await answerOf(path, change), path);
}

/** A page as a document of its own, at its address. */
export function parse(html: string, path = '/'): Document {
  const window = new Window({ url: new URL(path, 'https://habr.com').href });
  window.document.write(html);
  return window.document as unknown as Document;
}

/** Class names within an element, in its own place in the tree: `article > div.article-snippet`. */
export const classesIn = (roots: Iterable<Element>): Set<string> =>
  new Set(
    [...roots].flatMap(root =>
      [root, ...root.querySelectorAll('[class]')].flatMap(({ classList }) => [...classList]),
    ),
  );
