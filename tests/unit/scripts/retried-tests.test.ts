import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { retried } from '../../e2e/support/retried-tests';

const ran = (fullName: string, retryCount: number, messages: string[]) => ({
  fullName,
  diagnostic: () => ({ retryCount }),
  result: () => ({ errors: messages.map(message => ({ message })) }),
});

const moduleOf = (...tests: object[]) =>
  ({
    relativeModuleId: 'tests/e2e/a.test.ts',
    children: { allTests: () => tests },
  }) as unknown as TestModule;

test('each test that was retried is named once, with its first error’s first line', () => {
  const steady = ran('steady', 0, []);
  const flaky = ran('a card > opens', 2, ['waited 5 s for it\nand more', 'another']);
  expect(retried([moduleOf(steady), moduleOf(flaky)])).toEqual([
    'warning: retried 2×: tests/e2e/a.test.ts: a card > opens: waited 5 s for it',
  ]);
});
