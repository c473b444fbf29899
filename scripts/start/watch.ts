import { watch } from 'chokidar';
import { startSite } from '../../tests/site/start';
import type { Browser } from '../browsers.mjs';
import { author, openDesk } from './open-desk';

/** What the built extension is made of. */
const SOURCES = ['lib', 'components', 'entrypoints', 'locales', 'public', 'wxt.config.ts'];
/** Editors write a file in several steps: a change counts once it has rested this long. */
const CHANGE_REST_MS = 150;

type Deps = {
  browser: Browser;
  headless: boolean;
  /** Builds the extension; whether that worked. */
  build(): boolean;
  say(line: string): void;
};

/** Shows the extension on the replica; each change of a source rebuilds it and reloads extension and page. */
export async function develop({ browser, headless, build, say }: Deps): Promise<void> {
  const site = await startSite();
  const desk = await openDesk(browser, { proxyPort: site.proxyPort, headless });
  say(`${author} is open on the replica. Change a file and it is rebuilt; Ctrl+C ends.`);
  let waiting: NodeJS.Timeout | undefined;
  const rebuild = async (file: string) => {
    say(`${file} changed.`);
    if (!build()) return say('It does not build yet; the extension stays as it was.');
    await desk.reload().catch(error => say(`The reload failed: ${error}`));
    say('Rebuilt and reloaded.');
  };
  const watcher = watch(SOURCES, { ignoreInitial: true });
  watcher.on('all', (_, file) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void rebuild(file), CHANGE_REST_MS);
  });
  await desk.closed;
  await watcher.close();
  await site.close();
}
