import { createChance } from './chance';
import { section, sections } from './prose';
import { readText, type Text } from './texts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

const pictures = () =>
  numbers(300)
    .map(
      at =>
        `<figure class="full-width "><img src="https://habrastorage.org/r/w1560/getpro/habr/upload_files/many/${at}.png" loading="lazy"/><figcaption>Картинка ${at}</figcaption></figure>${section(createChance(at))}`,
    )
    .join('\n');

const nested = () =>
  `${numbers(400)
    .map(at => `<div class="spoiler"><b class="spoiler_title">${at}</b><div class="spoiler_text">`)
    .join('')}Дно.${'</div></div>'.repeat(400)}`;

const listing = () =>
  `<pre><code class="cpp">${numbers(10_000)
    .map(at => `    table[${at - 1}] = ${(at * 7919) % 10_007}; // строка ${at}`)
    .join('\n')}</code></pre>`;

/** Bodies that are made because nobody would write them by hand. */
const bodies: Record<string, () => string> = {
  long: () => sections(createChance(290), 290_000),
  huge: () => sections(createChance(1300), 1_300_000),
  pictures,
  nested,
  listing,
  empty: () => '',
  'too-much': () => 'Одно и то же. '.repeat(500_000),
  unclosed: () => '<p><b>Открыли и <i>ушли. <table><tr><td>Внутри <ul><li>пункт <a href="/ru/',
};

/** Text of one of the workshop's articles. */
export function workshopText(name: string): Text {
  const make = bodies[name];
  if (!make) return readText(`masterskaya/${name}`);
  const lead = '<p>Статья нужна, чтобы посмотреть, как страница справится с непривычным.</p>';
  return { lead, body: make };
}
