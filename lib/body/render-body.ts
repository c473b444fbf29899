import { bodyClasses } from '../habr/body-markup';
import type { BodyServices } from './controls/body-services';
import { createLayer } from './controls/control-layer';
import { bindAnchors, followAnchors } from './parts/anchor-links';
import { offerEmbeds, placeEmbeds } from './parts/click-to-load-embeds';
import { offerCopies } from './parts/code-blocks';
import { showPictures } from './parts/lazy-pictures';
import { openSpoilers } from './parts/old-spoilers';
import { namePictures } from './parts/picture-names';
import { alignText } from './parts/text-alignment';
import { boxTables } from './parts/wide-tables';
import { harden } from './safe/harden-elements';
import { parse } from './safe/parse-html';
import { sanitise } from './safe/sanitise-html';

export type BodyOptions = BodyServices & {
  id: string;
  /** The site's editor that the body was written in: 1 is the old one. */
  editor: 1 | 2;
  /** Absolute address of the article; relative links resolve against it. */
  base: string;
};

/**
 * Raw body in, safe and enriched wrapper out: it has the site's own classes, so the site's typography
 * applies, and holds allow-listed elements only. Controls stand in a closed root in `options.layer`.
 *
 * @param raw HTML as the site's API gave it, or a copy or file kept it: never trusted.
 * @param signal Ends the controls and listeners.
 * @throws An error named `Unsafe` where no sanitiser is to be had.
 */
export function renderBody(raw: string, options: BodyOptions, signal: AbortSignal): HTMLElement {
  const { base, editor, layer, say, loadFrame } = options;
  const fragment = sanitise(parse(raw));
  harden(fragment, base);
  showPictures(fragment);
  namePictures(fragment);
  openSpoilers(fragment, say('hiddenText'));
  const places = bindAnchors(fragment, options);
  alignText(fragment);
  boxTables(fragment);
  const embeds = placeEmbeds(fragment);
  const body = document.createElement('div');
  body.classList.add(...bodyClasses[editor]);
  body.append(fragment);
  followAnchors(places, signal);
  const controls = { layer: createLayer(layer, body, signal), say };
  offerCopies(body, controls, signal);
  offerEmbeds(embeds, { ...controls, loadFrame }, signal);
  return body;
}
