/** A text in which no sign means anything to Markdown or HTML. What only matters at the beginning of a line is not covered. */
export const escaped = (text: string): string => text.replace(/[\\`*_[\]~$<]|&(?=#?\w+;)/g, '\\$&');

/** GFM makes links of bare addresses: text that was none stays none. */
export const withoutAutolinks = (text: string): string =>
  text
    .replace(/(?<![a-z])(https?|ftp)(?=:\/\/)/gi, '$1\\')
    .replace(/(?<![a-z\d])www(?=\.)/gi, '$&\\')
    .replace(/(?<=[\w.+-])@(?=[\w-]+(?:\\?[._-][\w-]*)*\.)/g, '\\@');

/** Escapes what would make a list, a heading, a quote, a rule or a table of a line of text. */
export const withPlainLineStarts = (text: string): string =>
  text
    .split('\n')
    .map(line =>
      line
        .replace(/^ +/, '')
        .replace(/^(?:#{1,6}|[-+])(?=\s|$)/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^>/, '\\>')
        .replace(/^(?:=+|[-:|][-:| ]*)\s*$/, '\\$&'),
    )
    .join('\n');

/** An address between the brackets of a link. */
export const destination = (url: string): string =>
  url.replace(/[()<>\\]/g, '\\$&').replace(/\s/g, encodeURIComponent);
