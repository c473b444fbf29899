/** JSON with sorted keys: the same text for the same value on every device. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (isRecord(part) ? sorted(part) : part)) ?? '';

/** Whether both say the same, in whatever order of their keys. */
export const alike = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));

/** The greater by canonical JSON: an order without meaning that every device agrees on. */
export const greater = <T>(a: T, b: T): T => (canonical(a) >= canonical(b) ? a : b);

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (record: object) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
