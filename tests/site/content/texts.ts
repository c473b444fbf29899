import { readFileSync } from 'node:fs';

/** Teaser and body as HTML; a body is only made when somebody opens it. */
export type Text = { lead: string; body: () => string };

/** A text of the folder `content`: teaser, a line with the cut, the rest. */
export function readText(path: string): Text {
  const whole = readFileSync(new URL(`./${path}.html`, import.meta.url), 'utf8');
  const [lead = '', rest = ''] = whole.split('<!-- cut -->\n');
  return { lead: lead.trim(), body: () => `${lead}${rest}`.trim() };
}
