/** Every element that may stand in a body, with every attribute that it may have. */
const allowed: Record<string, string> = {
  a: 'href rel target',
  abbr: 'data-image',
  br: 'clear',
  font: 'color size',
  table: 'width',
  tr: 'valign',
  img: 'data-tex src srcset sizes alt width height loading decoding referrerpolicy',
  ol: 'start reversed type',
  li: 'value',
  details: 'open',
  time: 'datetime',
  pre: 'tabindex role aria-label',
  col: 'span width',
  td: 'colspan rowspan scope width valign',
  th: 'colspan rowspan scope width valign',
};
const plain =
  'p hr div blockquote h1 h2 h3 h4 h5 h6 b bdi bdo big nobr rp rt ruby wbr cite code del dfn em i ins kbd mark q s samp small span ' +
  'strike strong sub sup tt u var ul dl dt dd summary figure figcaption caption colgroup thead tbody tfoot';
const onAll = 'class title lang dir id align';
export const everything = [...plain.split(' '), ...Object.keys(allowed)].flatMap(tag => [
  tag,
  ...`${onAll} ${allowed[tag] ?? ''}`
    .trim()
    .split(' ')
    .map(name => `${tag}@${name}`),
]);

/** What an address may be: nothing that runs, and data only of pixels. */
export const harmless = /^(?:https?:|mailto:|#|data:image\/(?:png|gif|jpe?g|webp|avif);)/;
