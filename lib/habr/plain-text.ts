/** Text of a short piece of HTML (a title, a hub's name) where no DOM is to be had. Never shown as HTML. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]{2,8}));/gi, decode)
    .replace(/\s+/g, ' ')
    .trim();

/** @param digits Decimal, or hexadecimal after an `x`: behind a zero, `Number` reads both. */
function decode(entity: string, digits?: string, name?: string): string {
  if (name) return named.get(name) ?? entity;
  const code = Number(`0${digits}`);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Those that the site's typography makes, and HTML's own. */
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['shy', ''],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['bdquo', '„'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['larr', '←'],
  ['rarr', '→'],
  ['times', '×'],
  ['deg', '°'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
]);
