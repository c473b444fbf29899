import type { Signal } from '@preact/signals-core';
import type { ComponentType, h, render } from 'preact';
import type { BodyOptions, BodyTools } from '../body/render';

/**
 * What `list` and `article` share. Both run in one isolated world; `list` puts this object on
 * `globalThis`, `article` takes Preact from it and adds the module that renders bodies, so nothing
 * is bundled twice.
 */
export type World = {
  h: typeof h;
  render: typeof render;
  signal: <T>(value: T) => Signal<T>;
  effect: (run: () => void) => () => void;
  article?: ArticleModule;
};

/** What the `article` file adds once it is injected. */
export type ArticleModule = {
  /**
   * Raw body in, safe and enriched wrapper out (allow-listed elements only). Controls of ours stand in closed
   * roots beside the wrapper; `signal` ends them. Throws `Unsafe` where no sanitiser is to be had.
   */
  body(raw: string, how: BodyOptions, tools: BodyTools, signal: AbortSignal): HTMLElement;
  Frame?: ComponentType<FrameProps>;
};

export type FrameProps = Record<string, never>;

declare global {
  // The one object that the page files share; not visible to the site, whose world is another.
  var dalee: World | undefined;
}
