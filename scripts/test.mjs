// Everything that must hold: build, check, unit tests, stories in the browsers. The last line sums
// up all runners; a runner that fails or runs nothing counts as a failure.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf } from './counts.mjs';

const runners = [step('build'), step('check'), suite('unit'), suite('e2e')];
const passed = runners.reduce((sum, one) => sum + one.passed, 0);
const failed = runners.reduce((sum, one) => sum + one.failed, 0);
for (const { name, ...counts } of runners) {
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** A script of package.json that works or does not. */
function step(name) {
  const works = npm(['run', '--silent', name]);
  return { name, passed: works ? 1 : 0, failed: works ? 0 : 1 };
}

/** A suite of vitest, counted from its report. */
function suite(name) {
  const report = join('.output', `${name}.json`);
  rmSync(report, { force: true });
  const names = ['default', './tests/e2e/support/retried-tests.ts', 'json'];
  const reporters = [...names.map(one => `--reporter=${one}`), `--outputFile.json=${report}`];
  const endedWell = npm(['run', '--silent', name, '--', ...reporters]);
  return { name, ...countsOf(report, endedWell) };
}

function npm(words) {
  const shell = process.platform === 'win32';
  return spawnSync('npm', words, { stdio: 'inherit', shell }).status === 0;
}
