import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const made = ['.output/chrome-mv3/manifest.json', '.output/firefox-mv3/manifest.json'];
const from = [
  ...['components', 'entrypoints', 'lib', 'locales', 'public'],
  ...['package-lock.json', 'wxt.config.ts'],
];

/** Builds the product for both browsers, unless nothing changed since it was built. */
export default function setUp() {
  const built = Math.min(...made.map(file => (existsSync(file) ? statSync(file).mtimeMs : 0)));
  if (from.some(path => newest(path) > built))
    execFileSync('npm', ['run', '--silent', 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // Vitest says "test", and then the product would be another one.
      env: { ...process.env, NODE_ENV: 'production' },
    });
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}
