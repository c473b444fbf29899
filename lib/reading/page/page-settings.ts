import type { SiteChoices } from '../../settings/settings-table';
import type { Texts } from '../../words/words';

/**
 * The settings that lib/settings/settings-table.ts lets page files have; the worker sends them, pages never
 * read the storage.
 */
export type PageSettings = SiteChoices & {
  /** Of the chosen language; absent where it is the browser's. */
  texts?: Texts;
};
