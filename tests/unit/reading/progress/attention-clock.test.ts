import { beforeEach, describe, expect, test } from 'vitest';
import { createAttention } from '../../../../lib/reading/progress/attention-clock';

describe('attention', () => {
  let now = 0;
  let attention: ReturnType<typeof createAttention>;
  const pass = (ms: number) => {
    now += ms;
  };
  beforeEach(() => {
    now = 1_000;
    attention = createAttention(() => now);
  });

  test('is given while the text is before the eyes', () => {
    attention.before(true);
    pass(5_000);
    expect(attention.spent()).toBe(5_000);
  });

  test('is not given while the text is off the screen, or in a tab behind others', () => {
    pass(5_000);
    attention.before(true);
    pass(1_000);
    attention.before(false);
    pass(20_000);
    expect(attention.spent()).toBe(1_000);
  });

  test('ends a minute after the last sign', () => {
    attention.before(true);
    pass(3_600_000);
    expect(attention.spent()).toBe(60_000);
  });

  test('goes on with the next sign, without the time of absence', () => {
    attention.before(true);
    pass(90_000);
    attention.sign();
    pass(10_000);
    expect(attention.spent()).toBe(70_000);
  });

  test('is the same however often it is asked', () => {
    attention.before(true);
    for (let i = 0; i < 100; i++) {
      pass(100);
      attention.spent();
      attention.before(true);
    }
    expect(attention.spent()).toBe(10_000);
  });

  test('a sign while nothing is before the eyes gives none', () => {
    attention.sign();
    pass(5_000);
    expect(attention.spent()).toBe(0);
  });
});
