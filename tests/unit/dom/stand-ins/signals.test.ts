import * as theirs from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import * as ours from '../../../../lib/dom/stand-ins/signals';

describe.each([
  ['ours', ours],
  ['the library that it stands in for', theirs],
])('values and effects, %s', (_, { signal, effect }) => {
  test('an effect runs at once, and again when what it read changes', () => {
    const [a, b] = [signal(1), signal(10)];
    const seen: number[] = [];
    effect(() => {
      seen.push(a.value);
    });
    a.value = 2;
    b.value = 20;
    a.value = 2;
    expect(seen).toEqual([1, 2]);
  });

  test('it follows what it read last, and nothing else', () => {
    const [which, a, b] = [signal(true), signal('a'), signal('b')];
    const seen: string[] = [];
    effect(() => {
      seen.push(which.value ? a.value : b.value);
    });
    which.value = false;
    a.value = 'not read';
    b.value = 'read';
    expect(seen).toEqual(['a', 'b', 'read']);
  });

  test('a value can be looked at without following it', () => {
    const a = signal(1);
    let runs = 0;
    effect(() => {
      a.peek();
      runs += 1;
    });
    a.value = 2;
    expect(runs).toBe(1);
  });

  test('an ended effect runs no more, even when another one ends it in the same moment', () => {
    const a = signal(1);
    const seen: number[] = [];
    const stops: (() => void)[] = [];
    effect(() => {
      if (a.value === 2) for (const stop of stops) stop();
    });
    stops.push(
      effect(() => {
        seen.push(a.value);
      }),
    );
    a.value = 2;
    a.value = 3;
    expect(seen).not.toContain(3);
  });
});
