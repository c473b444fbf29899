// What `npm start` and `npm run dev` share: building for one browser, and whether a window can be shown.
import { spawnSync } from 'node:child_process';

export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Builds the extension for that browser; the exit code of the build, 0 where it worked. */
export function buildExtension(browser) {
  const target = browser === 'chromium' ? [] : ['-b', 'firefox', '--mv3'];
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npx', ['wxt', 'build', ...target], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  });
  return status ?? 1;
}
