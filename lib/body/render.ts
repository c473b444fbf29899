import { bodyClasses } from '../habr/body';
import { bindAnchors, followAnchors } from './anchors';
import { placeEmbeds } from './embeds';
import { nameFormulas } from './formulas';
import { harden } from './harden';
import { parse } from './parse';
import { showPictures } from './pictures';
import { sanitise } from './sanitise';
import { openSpoilers } from './spoilers';
import { boxTables } from './tables';

export type BodyOptions = {
  id: string;
  /** The site's editor that the body was written in: 1 is the old one. */
  editor: 1 | 2;
  /** Absolute address of the article; relative links resolve against it. */
  base: string;
};

/** Texts of the controls and stand-ins, in the reader's language. */
export type BodyTexts = {
  spoiler: string;
  copyCode: string;
  copied: string;
  /** @param host Where the embedded thing comes from. */
  showEmbed(host: string): string;
};

export type BodyTools = {
  /** An element of the frame's closed root that lies exactly over the body: controls stand there. */
  layer: HTMLElement;
  texts: BodyTexts;
};

/**
 * Raw body in, safe and enriched wrapper out: it has the site's own classes, so the site's typography
 * applies, and holds allow-listed elements only. Controls stand in a closed root in `tools.layer`.
 *
 * @param raw HTML as the site's API gave it, or a copy or file kept it: never trusted.
 * @param signal Ends the controls and listeners.
 * @throws An error named `Unsafe` where no sanitiser is to be had.
 */
export function renderBody(
  raw: string,
  options: BodyOptions,
  tools: BodyTools,
  signal: AbortSignal,
): HTMLElement {
  const fragment = sanitise(parse(raw));
  harden(fragment, options.base);
  showPictures(fragment);
  nameFormulas(fragment);
  placeEmbeds(fragment);
  openSpoilers(fragment, tools.texts.spoiler);
  bindAnchors(fragment, options);
  boxTables(fragment);
  const body = document.createElement('div');
  body.classList.add(...bodyClasses[options.editor]);
  body.append(fragment);
  followAnchors(body, signal);
  return body;
}
