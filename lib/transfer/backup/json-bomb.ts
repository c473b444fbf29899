/** Shorter texts are not checked: they cannot unfold far. */
const CHARACTERS_UNCHECKED = 4_000_000;
/** No backup nests this deep, and a parser needs far more memory per bracket than one byte. */
const MOST_LEVELS = 1_000;
/** Five times the values in a backup of 100,000 articles. */
const MOST_VALUES = 25_000_000;

/** Whether a JSON text would become more than memory should hold, found out without parsing it. */
export function unfoldsTooFar(text: string): boolean {
  if (text.length <= CHARACTERS_UNCHECKED) return false;
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfText(text, at);
        break;
      case OPENED_LIST:
      case OPENED_OBJECT:
        depth += 1;
        values += 1;
        break;
      case CLOSED_LIST:
      case CLOSED_OBJECT:
        depth -= 1;
        break;
      case COMMA:
        values += 1;
    }
    if (depth > MOST_LEVELS || values > MOST_VALUES) return true;
  }
  return false;
}

/** Where the text in quotes that begins here ends. */
function endOfText(text: string, from: number): number {
  for (let at = from + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return at;
  }
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c] as const;
const [OPENED_LIST, CLOSED_LIST] = [0x5b, 0x5d] as const;
const [OPENED_OBJECT, CLOSED_OBJECT] = [0x7b, 0x7d] as const;
