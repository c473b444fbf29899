import { readFileSync } from 'node:fs';
import type { Chance } from './chance';

const [opening = '', ...rest] = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const headings = [
  'С чего всё началось',
  'Что мы измеряли',
  'Первый опыт',
  'Где ошиблись',
  'Второй опыт',
  'Что говорят другие',
  'Как это устроено внутри',
  'Сколько это стоит',
  'Чего мы не знаем',
  'Что дальше',
] as const;

/** A paragraph of three to five sentences. */
export const paragraph = (chance: Chance): string =>
  Array.from({ length: 3 + chance.below(3) }, () => chance.pick([opening, ...rest])).join(' ');

const code = `<pre><code class="python">def measure(runs):
    times = sorted(run() for run in runs)
    return times[len(times) // 2]</code></pre>`;

const table = `<div class="table"><table><tbody><tr><th><p>Прогон</p></th><th><p>Время, с</p></th></tr>
<tr><td data-colwidth="200"><p>до</p></td><td data-colwidth="200"><p>12,4</p></td></tr>
<tr><td data-colwidth="200"><p>после</p></td><td data-colwidth="200"><p>7,9</p></td></tr></tbody></table></div>`;

const figure = (chance: Chance) => {
  const place = `upload_files/${chance.below(1e9).toString(16)}/graph.png`;
  return `<figure class="full-width "><img src="https://habrastorage.org/r/w780q1/getpro/habr/${place}" width="800" height="450" data-src="https://habrastorage.org/getpro/habr/${place}" data-blurred="true"/><figcaption>То же на другой выборке</figcaption></figure>`;
};

/** A section with a heading, some paragraphs and now and then code, a table or a figure. */
export function section(chance: Chance): string {
  const paragraphs = Array.from(
    { length: 3 + chance.below(4) },
    () => `<p>${paragraph(chance)}</p>`,
  );
  const extra = chance.pick([code, table, figure(chance), '', '']);
  return `<h2>${chance.pick(headings)}</h2>${paragraphs.join('')}${extra}`;
}

/** Sections until the HTML has so many bytes. */
export function sections(chance: Chance, bytes: number): string {
  const made: string[] = [];
  for (let length = 0; length < bytes; ) {
    const next = section(chance);
    made.push(next);
    length += Buffer.byteLength(next);
  }
  return made.join('\n');
}
