import * as z from 'zod/mini';
import { type Area, createItem } from './setting-item';

const MEGABYTE = 1024 * 1024;

/** What the reader can choose; one item each, so that one choice never overwrites another. */
export const createSettings = (area: Area) => ({
  /** When the machine may say "read": the text was seen, the article was opened, never. */
  rule: createItem(area, 'rule', z.enum(['seen', 'opened', 'hand']), 'seen'),
  /** Bytes of article copies to keep. */
  copiesLimit: createItem(
    area,
    'copiesLimit',
    z.int().check(z.minimum(0), z.maximum(1024 * MEGABYTE)),
    50 * MEGABYTE,
  ),
  /** What the number on the toolbar button counts. */
  badge: createItem(area, 'badge', z.enum(['off', 'queue', 'reading']), 'off'),
  /** What becomes of the cards of what was read; all but `show` lets the site see which these are. */
  readCards: createItem(area, 'readCards', z.enum(['show', 'dim', 'hide']), 'show'),
  /** Whether texts are asked for when the reader seems about to open them. */
  prefetch: createItem(area, 'prefetch', z.enum(['off', 'intent']), 'off'),
  /** What the extension speaks. */
  language: createItem(area, 'language', z.enum(['browser', 'ru', 'en']), 'browser'),
  /** Whether a backup goes into the downloads folder by itself. */
  autoBackup: createItem(area, 'autoBackup', z.enum(['off', 'weekly']), 'off'),
});

/** When a backup was last saved, by hand or by itself, ms; 0: never. No choice, but kept where choices are. */
export const createLastBackup = (area: Area) => createItem(area, 'lastBackup', z.number(), 0);

export type Settings = ReturnType<typeof createSettings>;
type Name = keyof Settings;
/** All choices at once, as a page shows them. */
export type Choices = { [N in Name]: Awaited<ReturnType<Settings[N]['get']>> };

/** The choices as a page of ours reads and changes them. */
export const choicesIn = (area: Area) => {
  const settings = createSettings(area);
  return {
    read: () => readAll(settings),
    write: <N extends Name>(name: N, value: Choices[N]): Promise<void> =>
      (settings[name] as unknown as { set(value: Choices[N]): Promise<void> }).set(value),
    /** Told when one was changed, in whichever tab. */
    follow: (hear: () => void) => {
      for (const item of Object.values(settings)) item.follow(hear);
    },
  };
};

async function readAll(settings: Settings): Promise<Choices> {
  const names = Object.keys(settings) as Name[];
  const values = await Promise.all(names.map(name => settings[name].get()));
  return Object.fromEntries(names.map((name, at) => [name, values[at]])) as Choices;
}
