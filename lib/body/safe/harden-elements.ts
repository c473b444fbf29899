import { keptClasses, languages } from '../../habr/body-markup';
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

/** What an attribute's value becomes; undefined: the attribute goes. */
type Rule = (value: string, base: string) => string | undefined;

const text: Rule = value => value;
const flag: Rule = () => '';
const matching =
  (form: RegExp): Rule =>
  value =>
    form.test(value) ? value : undefined;
const namesOf =
  (known: ReadonlySet<string>): Rule =>
  value =>
    value
      .split(/\s+/)
      .filter(name => known.has(name))
      .join(' ') || undefined;

const count = matching(/^\d{1,5}$/);
const picture: Rule = (value, base) => loadedAddress(value, base, 'picture');
const frame: Rule = (value, base) => loadedAddress(value, base, 'frame');
const cell = { colspan: count, rowspan: count, scope: matching(/^(?:row|col)(?:group)?$/) };

const everywhere: Record<string, Rule> = {
  class: namesOf(keptClasses),
  title: text,
  lang: text,
  dir: matching(/^(?:ltr|rtl|auto)$/),
  'data-anchor': text,
};

const perElement: Record<string, Record<string, Rule>> = {
  a: { href: linkAddress },
  img: {
    ...{ src: picture, 'data-src': picture, srcset: pictureSet, sizes: text },
    ...{ alt: text, source: text, width: count, height: count },
  },
  div: { 'data-src': frame },
  code: { class: namesOf(languages) },
  ol: { start: matching(/^-?\d{1,6}$/), reversed: flag, type: matching(/^[1aAiI]$/) },
  li: { value: matching(/^-?\d{1,6}$/) },
  details: { open: flag },
  time: { datetime: text },
  col: { span: count },
  td: cell,
  th: cell,
};
