import { existsSync, readFileSync } from 'node:fs';

/**
 * Tests passed and failed by a runner, from vitest's JSON report. A runner that ended badly without
 * a failed test, or that ran nothing, counts as one failure: silence is not success.
 */
export function countsOf(report, endedWell) {
  const { numPassedTests: passed, numFailedTests: failed } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 };
  const isSilent = failed === 0 && (!endedWell || passed === 0);
  return { passed, failed: isSilent ? 1 : failed };
}
