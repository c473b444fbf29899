import type { Facts, Ms } from '../../habr/facts';
import type { Marks, View } from '../../library/model';

/** One article as the writers see it: what the site says, what the reader did, and what follows from that. */
export type Item = { facts: Facts; marks: Marks; view: View };

/** A file that is ready to be saved. */
export type Made = { name: string; type: string; text: string };

/** Unix seconds, as bookmark files count. */
export const seconds = (at: Ms): number => Math.floor(at / 1000);

/** Names of the tags that the reader has on the article now, in order. */
export const tagsOf = (marks: Marks): string[] =>
  Object.entries(marks.tags ?? {})
    .filter(([, tag]) => tag.value)
    .map(([name]) => name)
    .sort();

/** The note as it is now; '' when there is none. */
export const noteOf = (marks: Marks): string => marks.note?.[0]?.text ?? '';

/** When the article came to the library by the reader's hand; else when it was first seen. */
export const addedAt = ({ facts, marks }: Item): Ms =>
  marks.bookmark?.at ?? marks.reading?.first ?? facts.firstSeenAt;

/** The greatest time at which the reader changed anything. */
export function changedAt({ facts, marks }: Item): Ms {
  const times = [
    facts.firstSeenAt,
    marks.bookmark?.at,
    marks.verdict?.at,
    marks.note?.[0]?.at,
    marks.reading?.last,
    ...Object.values(marks.tags ?? {}).map(tag => tag.at),
  ];
  return Math.max(...times.filter(time => time !== undefined));
}

/** `2026-11-23`, in UTC, for the names of files. */
export const day = (at: Ms): string => iso(at).slice(0, 10);

/** ISO 8601 in UTC. A time beyond what dates can hold becomes the nearest one that they can. */
export const iso = (at: Ms): string =>
  new Date(Math.min(Math.max(at, -8.64e15), 8.64e15)).toISOString();
