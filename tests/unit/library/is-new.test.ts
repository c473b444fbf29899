import { describe, expect, test } from 'vitest';
import { isNew } from '../../../lib/library/is-new';
import type { View } from '../../../lib/library/model';

describe('an article is new', () => {
  const view = (more: Partial<View> = {}): View => ({
    state: 'unread',
    percent: 0,
    bookmarked: false,
    opened: false,
    ...more,
  });

  test('when it was published after the edge, and bookmarking does not change that', () => {
    expect(isNew(11, view(), 10)).toBe(true);
    expect(isNew(11, view({ bookmarked: true }), 10)).toBe(true);
  });

  test('not when it is as old as the edge, has no date, was opened or called read', () => {
    expect(isNew(10, view(), 10)).toBe(false);
    expect(isNew(undefined, view(), 10)).toBe(false);
    expect(isNew(11, view({ opened: true }), 10)).toBe(false);
    expect(isNew(11, view({ state: 'read' }), 10)).toBe(false);
  });

  test('not while nothing is known of it, or of a visit before', () => {
    expect(isNew(11, undefined, 10)).toBe(false);
    expect(isNew(11, view(), undefined)).toBe(false);
  });
});
