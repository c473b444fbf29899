// @vitest-environment node
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../scripts/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dalee-counts-'));

function aReport(numPassedTests: number, numFailedTests: number): string {
  const path = join(folder, `${numPassedTests}-${numFailedTests}.json`);
  writeFileSync(path, JSON.stringify({ numPassedTests, numFailedTests }));
  return path;
}

describe('what a runner of tests counts for', () => {
  test('its passed and failed tests', () => {
    expect(countsOf(aReport(7, 0), true)).toEqual({ passed: 7, failed: 0 });
    expect(countsOf(aReport(5, 2), false)).toEqual({ passed: 5, failed: 2 });
  });

  test('a runner that ran nothing has failed', () => {
    expect(countsOf(aReport(0, 0), true)).toEqual({ passed: 0, failed: 1 });
  });

  test('a runner that left no report has failed', () => {
    expect(countsOf(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
  });

  test('a runner that ended badly has failed, though every test passed', () => {
    expect(countsOf(aReport(3, 0), false)).toEqual({ passed: 3, failed: 1 });
  });
});
