// @vitest-environment node
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, speaksRussian } from '../../../scripts/browsers.mjs';

function aProgram(...path: [string, ...string[]]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'dalee-browsers-')), ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('where browsers are found', () => {
  beforeEach(() => {
    vi.stubEnv('DALEE_CHROMIUM', '');
    vi.stubEnv('DALEE_FIREFOX', '');
    vi.stubEnv('PATH', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('on the PATH, under any of their names', () => {
    const program = aProgram('bin', 'chromium-browser');
    vi.stubEnv('PATH', join(program, '..'));
    expect(findBrowser('chromium')).toBe(program);
  });

  test('where the variable says, and nowhere else', () => {
    const program = aProgram('my-chromium');
    vi.stubEnv('PATH', join(aProgram('bin', 'chromium'), '..'));
    vi.stubEnv('DALEE_CHROMIUM', program);
    expect(findBrowser('chromium')).toBe(program);
    vi.stubEnv('DALEE_CHROMIUM', '/nowhere/chromium');
    expect(findBrowser('chromium')).toBeUndefined();
  });

  test('among those that were fetched', () => {
    const program = aProgram('firefox', 'linux-153', 'firefox', 'firefox');
    expect(findBrowser('firefox', join(program, '../../../..'))).toBe(program);
  });

  test('Debian’s Chromium speaks Russian once its languages are installed, others always do', () => {
    const locales = join(aProgram('locales', 'en-US.pak'), '..');
    expect(speaksRussian('/usr/bin/chromium', locales)).toBe(false);
    expect(speaksRussian('/opt/chrome', locales)).toBe(true);
    writeFileSync(join(locales, 'ru.pak'), '');
    expect(speaksRussian('/usr/bin/chromium', locales)).toBe(true);
  });
});
