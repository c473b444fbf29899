import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { Site } from '../../site/site';
import { startSite } from '../../site/start';
import { launch, type Options, type Reader } from '../driver/browsers';
import { type Browser, browsers, products } from '../driver/program-and-profile';
import { type Names, names } from './names';
import { startOver } from './start-over';

/** What a story plays on: a replica and a browser with a new profile, and the words on its buttons. */
export type Stage = {
  site: Site;
  reader: Reader;
  names: Names;
};

type How = Partial<Omit<Options, 'extension'>> & {
  /** From the folder of the product to that of the extension to install. */
  extension?: (product: string) => string;
  /** The one browser that the story can happen in. */
  only?: Browser;
  /** The one error of the site's own that the story brings about. */
  expected?: RegExp;
  /** Its tests look at one and the same library, made in `beforeAll`: it is not emptied between them. */
  keepsLibrary?: true;
};

/**
 * A story in every browser, on a stage of its own. Each test begins with a healthy site, no tab and
 * an empty library, and ends with a look at the consoles: whatever they show fails it.
 */
export function story(title: string, tell: (stage: Stage) => void, how: How = {}) {
  const { expected, extension, keepsLibrary, only, ...options } = how;
  const all = browsers().filter(browser => browser === (only ?? browser));
  describe.each(all)(`${title} (%s)`, browser => {
    const stage = {} as Stage;
    beforeAll(async () => {
      const site = await startSite();
      const installed = extension && { extension: extension(products[browser]) };
      const reader = await launch(browser, { proxyPort: site.proxyPort, ...options, ...installed });
      Object.assign(stage, { site, reader, names: names[reader.language] });
    });
    afterAll(async () => {
      await stage.reader?.close();
      await stage.site?.close();
    });
    let isNew = true;
    beforeEach(async () => {
      stage.site.reset();
      if (!isNew && !keepsLibrary && !options.bare) await startOver(stage.reader);
      isNew = false;
    });
    afterEach(() => {
      const errors = stage.reader.errors.splice(0).filter(error => !expected?.test(error));
      expect(errors).toEqual([]);
    });
    tell(stage);
  });
}
