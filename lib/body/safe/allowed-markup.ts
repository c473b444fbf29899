/** Elements that an article may hold. Others are unwrapped: their text stays, except of script, style and the like. */
export const allowedTags: readonly string[] = (
  'p br hr div blockquote pre h1 h2 h3 h4 h5 h6 a abbr b cite code del dfn em i ins kbd mark q s ' +
  'bdi bdo big font nobr rp rt ruby wbr samp small span strike strong sub sup time tt u var ' +
  'ul ol li dl dt dd details summary figure figcaption img ' +
  'table caption colgroup col thead tbody tfoot tr th td'
).split(' ');

/**
 * Attributes that pass the sanitiser. `harden-elements.ts` says which of them may stand on which element and
 * with what value. No `id`, `name`, `style`, `target`, no handler, and no data or aria but these:
 * `data-src` (real picture, embed), `data-anchor` and `data-align` (ours, from `parse-html.ts`), `source`
 * (LaTeX), and two that the site's own styles know: `data-tex` (a formula's place), `data-image`.
 */
export const allowedAttributes: readonly string[] = (
  'href src srcset sizes alt title width height class lang dir ' +
  'colspan rowspan span scope start reversed type value open datetime align valign clear color size ' +
  'data-src data-anchor data-align data-tex data-image source'
).split(' ');

/** Attributes whose value is text, so the sanitiser must not check it as an address. */
export const textAttributes: readonly string[] = ['source', 'sizes', 'data-anchor', 'data-align'];
