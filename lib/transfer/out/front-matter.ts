import { stringify } from 'yaml';
import type { Level, Ms } from '../../habr/facts';
import { type Item, iso, noteOf, tagsOf } from './export-item';

/** The first seven keys are those of Obsidian's Clipper, so that vaults of both can be queried alike. */
export function frontMatter({ facts, marks, view }: Item, now: Ms, words?: number): string {
  const fields: Record<string, unknown> = {
    title: facts.title,
    source: facts.url,
    author: facts.author && [`[[${facts.author.login}]]`],
    published: facts.publishedAt && iso(facts.publishedAt),
    created: iso(now).slice(0, 10),
    description: '',
    tags: ['habr', ...tagsOf(marks)],
    habr_id: Number(facts.id),
    hubs: facts.hubs,
    complexity: facts.level && LEVELS[facts.level],
    reading_time: facts.minutes,
    rating: facts.votes?.score,
    word_count: words,
    state: view.state,
    read_at: readAt(marks),
    progress: view.state === 'read' ? 1 : view.percent / 100,
    bookmarked: view.bookmarked,
    note: noteOf(marks) || undefined,
  };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n`;
}

/** As the site writes them in Russian; vaults made by other tools for this site hold these words. */
const LEVELS: Record<Level, string> = { low: 'Простой', medium: 'Средний', high: 'Сложный' };

function readAt(marks: Item['marks']): string | undefined {
  const at = marks.verdict?.value === 'read' ? marks.verdict.at : marks.reading?.finished?.at;
  return at === undefined ? undefined : iso(at);
}
