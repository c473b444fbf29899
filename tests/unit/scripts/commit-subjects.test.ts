// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../scripts/commit-subjects.mjs';

const ofLength = (characters: number) => 'fix(words): '.padEnd(characters, 'ж');

describe('the subject of a commit', () => {
  test.each([
    'fix: keep text',
    'feat(import)!: read bookmarks of other browsers',
    'refactor(own-pages): give things one name',
    ofLength(72),
  ])('is fine: %s', subject => {
    expect(faultsOf(subject)).toEqual([]);
  });

  test('has 72 characters at most', () => {
    expect(faultsOf(ofLength(73))).toEqual(['has 73 characters, 72 are allowed']);
  });

  test.each([
    'Keep text',
    'fixed: keep text',
    'fix keep text',
    'fix(Import): keep text',
    'fix(): keep text',
    'fix:keep text',
    'fix: ',
    '',
  ])('begins with a conventional type, unlike “%s”', subject => {
    expect(faultsOf(subject)).toEqual(['does not begin like “fix(import): …”']);
  });
});
