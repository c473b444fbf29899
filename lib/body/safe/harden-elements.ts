import { isKeptClass, languages } from '../../habr/body-markup';
import { linkAddress, loadedAddress, pictureSet } from './safe-addresses';

/**
 * The second pass, with DOM calls only: every attribute that is left has a rule for its element or
 * goes; addresses become absolute, classes are those we know, outside links cannot reach back.
 *
 * @param base Absolute address of the article.
 */
export function harden(fragment: DocumentFragment, base: string): void {
  for (const element of fragment.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const rule = perElement[element.localName]?.[name] ?? everywhere[name];
      const safe = rule?.(value, base);
      if (safe === undefined) element.removeAttribute(name);
      else if (safe !== value) element.setAttribute(name, safe);
    }
  }
  hardenLinks(fragment, base);
  hardenPictures(fragment);
}

function hardenLinks(fragment: DocumentFragment, base: string): void {
  const { host } = new URL(base);
  for (const link of fragment.querySelectorAll('a[href]')) {
    const url = URL.parse(link.getAttribute('href') ?? '', base);
    if (!url || url.host === host) continue;
    link.setAttribute('rel', 'noopener noreferrer nofollow');
    link.setAttribute('target', '_blank');
  }
}

function hardenPictures(fragment: DocumentFragment): void {
  for (const picture of fragment.querySelectorAll('img')) {
    picture.setAttribute('loading', 'lazy');
    picture.setAttribute('decoding', 'async');
    picture.setAttribute('referrerpolicy', 'no-referrer');
  }
}

/** Gives an attribute's safe value, or undefined to remove the attribute. */
type Rule = (value: string, base: string) => string | undefined;

const text: Rule = value => value;
const flag: Rule = () => '';
const matching =
  (form: RegExp): Rule =>
  value =>
    form.test(value) ? value : undefined;
const namesOf =
  (isKnown: (name: string) => boolean): Rule =>
  value =>
    value.split(/\s+/).filter(isKnown).join(' ') || undefined;

const count = matching(/^\d{1,5}$/);
/** In px, or in per cent of the space available. */
const width = matching(/^(?:\d{1,5}|\d{1,3}(?:\.\d{1,5})?%)$/);
const valign = matching(/^(?:top|middle|bottom|baseline)$/i);
const picture: Rule = (value, base) => loadedAddress(value, base, 'picture');
const frame: Rule = (value, base) => loadedAddress(value, base, 'frame');
const cell = {
  ...{ colspan: count, rowspan: count, scope: matching(/^(?:row|col)(?:group)?$/) },
  ...{ width, valign },
};
const language = namesOf(name => languages.has(name));

const everywhere: Record<string, Rule> = {
  class: namesOf(isKeptClass),
  title: text,
  lang: text,
  dir: matching(/^(?:ltr|rtl|auto)$/),
  align: matching(/^(?:left|right|center|justify|top|middle|bottom)$/i),
  'data-align': text,
  'data-anchor': text,
};

const perElement: Record<string, Record<string, Rule>> = {
  a: { href: linkAddress },
  img: {
    ...{ src: picture, 'data-src': picture, srcset: pictureSet, sizes: text },
    ...{ alt: text, source: text, width, height: count },
    'data-tex': matching(/^(?:inline|display)$/),
  },
  div: { 'data-src': frame },
  abbr: { 'data-image': picture },
  br: { clear: matching(/^(?:left|right|all)$/i) },
  font: { color: matching(/^#?\w{1,20}$/), size: matching(/^[+-]?\d$/) },
  code: { class: language },
  ol: { start: matching(/^-?\d{1,6}$/), reversed: flag, type: matching(/^[1aAiI]$/) },
  li: { value: matching(/^-?\d{1,6}$/) },
  details: { open: flag },
  time: { datetime: text },
  table: { width },
  tr: { valign },
  col: { span: count, width },
  td: cell,
  th: cell,
};
