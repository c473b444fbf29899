import type { Click, Media, Modifier } from './browsers';

/** An element of a page, by whatever the browser's protocol calls it. */
export type Handle = string;

/** An element as the browser's accessibility tree tells it. */
export type Seen = {
  handle: Handle;
  role: string;
  name: string;
  description: string;
  pressed?: boolean;
  expanded?: boolean;
  selected?: boolean;
};

export type Stroke = { key: string; modifiers: Modifier[] };

/** The little that differs between the browsers; `createTab` makes the rest of it. */
export interface Driver {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Elements of that role (ARIA name, `img` not `image`) in document order, closed roots included. */
  seen(role: string): Promise<Seen[]>;
  /** How many nodes of that role assistive technology is given, seen on the screen or not. */
  given(role: string): Promise<number>;
  /** The focused element, closed roots included. */
  focused(): Promise<Seen | undefined>;
  /** The document and every closed root in it. */
  roots(): Promise<Handle[]>;
  /** Runs `run` in the page's main world on the element; arguments and result are JSON. */
  call<A extends unknown[], R>(
    handle: Handle,
    run: (on: never, ...of: A) => R,
    ...of: A
  ): Promise<R>;
  evaluate<A extends unknown[], R>(run: (...of: A) => R | Promise<R>, ...of: A): Promise<R>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number, how: Click): Promise<void>;
  wheel(x: number, y: number, down: number): Promise<void>;
  stroke(stroke: Stroke): Promise<void>;
  size(width: number, height: number, scale: number): Promise<void>;
  media(media: Media): Promise<void>;
  theme(theme: 'light' | 'dark'): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  front(): Promise<void>;
  close(): Promise<void>;
}
