import type { Ms } from '../../habr/facts';
import type { EntryKind, Register, Revision, Stamp } from '../model';
import { alike } from './canonical-json';
import { joinRecords, joinStamped, unionByStamp } from './join-values';

/** How a field of the marks behaves; `Held` is what marks hold of it, in one or several values. */
export type MarkField<Held, Value> = {
  /** Two devices' made one: commutative, associative, idempotent. */
  join(a: Held, b: Held): Held;
  /** Its values one by one: under their tags, or under ''. What is shown stands first. */
  values(held: Held): [tag: string, value: Value][];
  /** The field with these values; `undefined`: with none. */
  withValues(values: [tag: string, value: Value][]): Held | undefined;
  /** What unforgetting brings back to what is here since; `undefined`: nothing. */
  broughtBack(then: Held | undefined, here: Held | undefined): Held | undefined;
  /** Its values stand in the order of their stamps, so each that is brought back gets one of its own. */
  isOrdered?: true;
  /** Whether the journal tells of it, so that it can be undone. Otherwise it moves by itself, like a place. */
  isJournaled: boolean;
  value: FieldValue<Value>;
};

/** How one value of a field behaves: what a change in the journal has as `before` and `after`. */
export type FieldValue<Value> = {
  /** Of the act that it comes from; '': of none, the first round is the same on every device. */
  stampOf(value: Value): Stamp | '';
  restamped(value: Value, stamp: Stamp): Value;
  /** What it says, without when; `undefined` says the same as a field that was never set. */
  says(value: Value | undefined): unknown;
  /** What undoing an entry makes of it, `before` is what it was before that entry. */
  undone(before: Value | undefined, here: Value | undefined, by: Undoing): Value;
  /** When the reader took back here what a file still says; `undefined`: not, or before the file. */
  takenBackAt(there: Value, here: Value): Ms | undefined;
};
/** An undo: of an entry of which kind, when, and the stamp of what it writes. */
export type Undoing = { kind: EntryKind; now: Ms; stamp: Stamp };

/** One value that the reader sets; the later one wins. @param blank What it says until it is set. */
export function registerField<T>(blank: T) {
  const value = stampedValue<T, Register<T>>({
    blank,
    said: register => register.value,
    say: (said, at, stamp) => ({ value: said, at, stamp }),
  });
  return { ...singleField(value), join: joinStamped<Register<T>> };
}

/** A field of one value. What is here since stays, whatever comes back. */
export const singleField = <Value>(value: FieldValue<Value>) => ({
  value,
  values: (held: Value): [tag: string, value: Value][] => [['', held]],
  withValues: ([first]: [tag: string, value: Value][]) => first?.[1],
  broughtBack: (then: Value | undefined, here: Value | undefined) => (here ? undefined : then),
  isJournaled: true as const,
});

/** A text with its older versions, newest first: all of both, as many as are kept. */
export const revisionsField = (mostKept: number) => ({
  join: (a: Revision[], b: Revision[]) =>
    unionByStamp(a, b, joinStamped).reverse().slice(0, mostKept),
  values: (held: Revision[]) => held.map((one): [string, Revision] => ['', one]),
  withValues: (values: [string, Revision][]) =>
    values.length ? values.map(([, one]) => one) : undefined,
  /** Those of now before those of then. What came back once has another stamp, but says the same of the same time. */
  broughtBack(then: Revision[] = [], here: Revision[] = []) {
    const isHere = (one: Revision) =>
      here.some(({ text, at }) => text === one.text && at === one.at);
    const all = [...here, ...then.filter(one => !isHere(one))].slice(0, mostKept);
    return all.length ? all : undefined;
  },
  isOrdered: true as const,
  isJournaled: true as const,
  value: stampedValue<string, Revision>({
    blank: '',
    said: revision => revision.text,
    say: (text, at, stamp) => ({ text, at, stamp }),
  }),
});

type Tags = Record<string, Register<boolean>>;

/** A register under each name that the reader made up: own keys only, one may be called `__proto__`. */
export function tagsField() {
  const withValues = (values: [string, Register<boolean>][]): Tags | undefined =>
    values.length ? Object.fromEntries(values) : undefined;
  return {
    join: (a: Tags, b: Tags) => joinRecords(a, b, joinStamped),
    values: (held: Tags) => Object.entries(held),
    withValues,
    broughtBack: (then: Tags = {}, here: Tags = {}) =>
      withValues(Object.entries(then).filter(([tag]) => !Object.hasOwn(here, tag))),
    isJournaled: true as const,
    value: registerField(false).value,
  };
}

type Saying<T, Value> = {
  /** What is said until it is set. */
  blank: T;
  said(value: Value): T;
  say(said: T, at: Ms, stamp: Stamp): Value;
};

/** A value that an act of the reader stamped. Undone, it has the time of then, so that lists by time look as they did. */
const stampedValue = <T, Value extends { at: Ms; stamp: Stamp }>({
  blank,
  said,
  say,
}: Saying<T, Value>): FieldValue<Value> => {
  const isSet = (value: Value) => !alike(said(value), blank);
  return {
    stampOf: ({ stamp }) => stamp,
    restamped: (value, stamp) => ({ ...value, stamp }),
    says: value => (value ? said(value) : blank),
    undone: (before, _, { now, stamp }) => (before ? { ...before, stamp } : say(blank, now, stamp)),
    takenBackAt: (there, here) =>
      here.stamp > there.stamp && isSet(there) && !isSet(here) ? here.at : undefined,
  };
};
