import fc from 'fast-check';
import type { ArticleId, Ms } from '../../../lib/habr/facts';
import type { Act, Progress } from '../../../lib/library/contract/contract';
import type { Rule } from '../../../lib/library/model';

/** What a record of a file says: that the article was kept, no longer kept, or read. */
type Told = 'kept' | 'dropped' | 'read';

export type Step =
  | { do: 'act'; on: number; act: Act }
  | { do: 'progress'; on: number; report: Progress }
  | { do: 'undo'; on: number; back: number }
  | { do: 'import'; on: number; id: ArticleId; at: Ms; told: Told; addRemoved?: true | undefined }
  | { do: 'back'; on: number; to: number }
  | { do: 'meet'; on: number; other: number }
  | { do: 'rule'; on: number; rule: Rule }
  | { do: 'restart'; on: number }
  | { do: 'wait'; ms: Ms };

export const ids = ['101', '202', '303'] as ArticleId[];

export const START = Date.UTC(2026, 10, 23);
export const oneId = fc.constantFrom(...ids);
const someIds = fc.uniqueArray(oneId, { minLength: 1, maxLength: 3 });
const device = fc.nat(2);

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('opened' as const),
      id: oneId,
      hash: fc.constantFrom('old', 'new'),
      comments: fc.nat(3),
    },
    { requiredKeys: ['kind', 'id'] },
  ),
  fc.record({ kind: fc.constant('read' as const), ids: someIds, value: fc.boolean() }),
  fc.record({ kind: fc.constant('bookmark' as const), ids: someIds, value: fc.boolean() }),
  fc.record({ kind: fc.constant('note' as const), id: oneId, text: fc.constantFrom('', 'a', 'b') }),
  fc.record({
    kind: fc.constant('tag' as const),
    id: oneId,
    tag: fc.constantFrom('later', '__proto__', 'constructor'),
    value: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('forget' as const), ids: someIds }),
);

export const anyReport: fc.Arbitrary<Progress> = fc.record(
  {
    id: oneId,
    seen: fc.constantFrom('8000000000000001', 'ffffffff00000000', 'ffffffffffffffff'),
    spent: fc.constantFrom(0, 4_000, 20_000),
    finished: fc.boolean(),
    place: fc.record({
      block: fc.constantFrom('p1', 'p2'),
      offset: fc.constant(0),
      share: fc.constant(0.5),
    }),
    sitting: fc.constant({ ms: 5_000, from: 0, to: 0.5 }),
  },
  { requiredKeys: ['id', 'seen', 'spent', 'finished'] },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('act' as const), on: device, act: anyAct }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('progress' as const), on: device, report: anyReport }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('undo' as const), on: device, back: fc.nat(4) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('meet' as const), on: device, other: device }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      on: device,
      id: oneId,
      at: fc.constantFrom(START, START + 5),
      told: fc.constantFrom<Told>('kept', 'dropped', 'read'),
      addRemoved: fc.constantFrom(undefined, true as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('back' as const), on: device, to: fc.nat(20) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('rule' as const),
      on: device,
      rule: fc.constantFrom<Rule>('seen', 'opened', 'hand'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), on: device }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(-2_000, 1, 60_000),
    }),
  },
);

/** What three devices may do, alone and with each other. */
export const anyHistory: fc.Arbitrary<Step[]> = fc.array(step, { maxLength: 40, size: 'max' });

/** Shorter ones, for what takes a real store. */
export const shortHistory: fc.Arbitrary<Step[]> = fc.array(step, { maxLength: 20, size: 'max' });
