/** Every element that may stand in a body, with every attribute that it may have. */
const allowed: Record<string, string> = {
  a: 'href rel target',
  img: 'src srcset sizes alt width height loading decoding referrerpolicy',
  ol: 'start reversed type',
  li: 'value',
  details: 'open',
  time: 'datetime',
  pre: 'tabindex',
  col: 'span',
  td: 'colspan rowspan scope',
  th: 'colspan rowspan scope',
};
const plain =
  'p br hr div blockquote h1 h2 h3 h4 h5 h6 abbr b cite code del dfn em i ins kbd mark q s samp small span ' +
  'strike strong sub sup tt u var ul dl dt dd summary figure figcaption table caption colgroup thead tbody tfoot tr';
const onAll = 'class title lang dir id';
export const everything = [...plain.split(' '), ...Object.keys(allowed)].flatMap(tag => [
  tag,
  ...`${onAll} ${allowed[tag] ?? ''}`
    .trim()
    .split(' ')
    .map(name => `${tag}@${name}`),
]);

/** What an address may be: nothing that runs, and data only of pixels. */
export const harmless = /^(?:https?:|mailto:|#|data:image\/(?:png|gif|jpe?g|webp|avif);)/;
