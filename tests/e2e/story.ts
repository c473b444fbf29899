import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { Site } from '../site/site';
import { startSite } from '../site/start';
import { launch, type Options, type Reader } from './browsers';
import { browsers } from './executables';
import { type Names, names } from './names';

/** What a story plays on: a replica and a browser with a new profile, and the words on its buttons. */
export type Stage = { site: Site; reader: Reader; names: Names };

/**
 * A story in every browser, on a stage of its own that its tests share in order. Each test begins
 * with a healthy site and ends with a look at the consoles: whatever they show fails it.
 */
export function story(title: string, tell: (stage: Stage) => void, how: Partial<Options> = {}) {
  describe.each(browsers())(`${title} (%s)`, browser => {
    const stage = {} as Stage;
    beforeAll(async () => {
      const site = await startSite();
      const reader = await launch(browser, { proxyPort: site.proxyPort, ...how });
      Object.assign(stage, { site, reader, names: names[reader.language] });
    });
    afterAll(async () => {
      await stage.reader?.close();
      await stage.site?.close();
    });
    beforeEach(() => stage.site.reset());
    afterEach(() => expect(stage.reader.errors.splice(0)).toEqual([]));
    tell(stage);
  });
}
