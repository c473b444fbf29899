import { readdirSync, readFileSync } from 'node:fs';

export type Saved = { name: string; html: string };

/** The real article bodies in the folder that `DALEE_PAGES` names; none, said in one line, when it is unset. */
export function savedBodies(): Saved[] {
  const folder = process.env.DALEE_PAGES;
  if (!folder) {
    console.warn('DALEE_PAGES is unset: the saved bodies are not compared');
    return [];
  }
  const files = readdirSync(folder).filter(name => /^(api|bodies).*\.json$/.test(name));
  const inside = files.flatMap(name =>
    textsIn(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))).map((html, i) => ({
      name: `${name} ${i}`,
      html,
    })),
  );
  const page = 'g2-2024-09-body-with-embed.html';
  return [...inside, { name: page, html: readFileSync(`${folder}/${page}`, 'utf8') }];
}

/** Every `textHtml` in an answer of the API, leads included. */
function textsIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) =>
    key === 'textHtml' && typeof value === 'string' ? [value] : textsIn(value),
  );
}
