/** `a,b` or `a|b`. */
export const splitTags = (text: string, sign: ',' | '|'): string[] =>
  text
    .split(sign)
    .map(tag => tag.trim())
    .filter(Boolean);

/** `["a", "b"]` (JSON), `['a', "b"]` (Python), `{a,"b c"}` (PostgreSQL): what stands in the brackets. */
export function bracketedTags(text: string): string[] {
  const inside = /^\s*[[{]([\s\S]*)[\]}]\s*$/.exec(text)?.[1] ?? '';
  const tags = [...inside.matchAll(ELEMENT)].map(([, double, single, bare]) =>
    bare === undefined ? unescaped(double ?? single ?? '') : bare.trim(),
  );
  return tags.filter(Boolean);
}

const ELEMENT = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,"'\s][^,]*)/g;

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_, ...groups) => {
    const [wide, narrow, sign] = groups as (string | undefined)[];
    return sign ?? String.fromCharCode(Number.parseInt(wide ?? narrow ?? '', 16));
  });
