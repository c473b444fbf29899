import type { Key } from '../words/words';
import { storedTextsLimit } from './stored-texts-limit';

/** Sections of the settings page that have settings in them. */
export type SettingsSection = 'reading' | 'look' | 'data' | 'kept';

type Row = {
  /** What the reader is asked. */
  title: Key;
  /** Where on the settings page it is drawn; rows of one section stand in the order of this table. */
  section: SettingsSection;
  /** Whether page files on the site get its value, and every new one. */
  onSite: boolean;
};
type Option = { label: Key; hint?: Key };
/**
 * One of a few named values; the options are drawn in this order. A `switch` has two of them: `off`, and
 * what it is switched to.
 */
type ChoiceRow = Row & {
  control: 'select' | 'switch';
  options: Record<string, Option>;
  fallback: string;
};
/** A number of bytes up to `most`; the reader picks one of those `offered`, where 0 is called `none`. */
type BytesRow = Row & { offered: readonly number[]; none: Key; most: number; fallback: number };

/**
 * Everything the reader can choose, one row each: name (also the key in the storage and the anchor on the
 * settings page), values, default, words, kind of control, place on the page. `fallback` is the default, and what a damaged value counts as.
 * A new row needs its words in locales/ and the code that acts on it, nothing else.
 */
export const settingsTable = {
  /** What lets the extension mark an article as read by itself. */
  rule: {
    section: 'reading',
    onSite: false,
    control: 'select',
    title: 'settingsRule',
    fallback: 'seen',
    options: {
      seen: { label: 'settingsRuleSeen', hint: 'settingsRuleSeenHint' },
      opened: { label: 'settingsRuleOpened' },
      hand: { label: 'settingsRuleHand' },
    },
  },
  /** Whether an article's text is requested when the reader seems about to open it. */
  prefetch: {
    section: 'reading',
    onSite: true,
    control: 'switch',
    title: 'settingsPrefetch',
    fallback: 'off',
    options: {
      off: { label: 'settingsPrefetchOff' },
      intent: { label: 'settingsPrefetchIntent', hint: 'settingsPrefetchHint' },
    },
  },
  /** How cards of read articles look; with all but `show` the site can tell which these are. */
  readCards: {
    section: 'look',
    onSite: true,
    control: 'select',
    title: 'settingsReadCards',
    fallback: 'show',
    options: {
      show: { label: 'settingsReadCardsShow' },
      dim: { label: 'settingsReadCardsDim', hint: 'settingsReadCardsHint' },
      hide: { label: 'settingsReadCardsHide', hint: 'settingsReadCardsHint' },
    },
  },
  /** The extension's language. */
  language: {
    section: 'look',
    onSite: true,
    control: 'select',
    title: 'settingsLanguage',
    fallback: 'browser',
    options: {
      browser: { label: 'settingsLanguageBrowser' },
      ru: { label: 'settingsLanguageRu' },
      en: { label: 'settingsLanguageEn' },
    },
  },
  /** What the number on the toolbar button counts. */
  badge: {
    section: 'look',
    onSite: false,
    control: 'select',
    title: 'settingsBadge',
    fallback: 'off',
    options: {
      off: { label: 'settingsBadgeOff' },
      queue: { label: 'settingsBadgeQueue' },
      reading: { label: 'settingsBadgeReading' },
    },
  },
  /**
   * Whether backups are saved to the downloads folder by themselves. The name `weekly` is what browsers have
   * stored, so it stays; `BACKUP_EVERY_MS` says how often it is.
   */
  autoBackup: {
    section: 'data',
    onSite: false,
    control: 'switch',
    title: 'autoBackup',
    fallback: 'off',
    options: {
      off: { label: 'autoBackupOff' },
      weekly: { label: 'autoBackupOn', hint: 'autoBackupOnHint' },
    },
  },
  /** How much space stored texts of articles may take, in bytes. */
  copiesLimit: {
    section: 'kept',
    onSite: false,
    title: 'settingsCopies',
    none: 'settingsCopiesNone',
    ...storedTextsLimit,
  },
} as const satisfies Record<string, ChoiceRow | BytesRow>;

type Table = typeof settingsTable;
export type SettingName = keyof Table;
type ValueOf<R> = R extends { options: infer Options } ? keyof Options & string : number;
/** The values of all settings. */
export type Choices = { [N in SettingName]: ValueOf<Table[N]> };
type SiteName = { [N in SettingName]: Table[N]['onSite'] extends true ? N : never }[SettingName];
/** What page files on the site get. */
export type SiteChoices = Pick<Choices, SiteName>;
/** What a file says of the settings, or why it is refused; `unknown` settings are those of another version. */
export type SettingsFileRead =
  | { ok: true; wanted: Partial<Choices>; unknown: number }
  | {
      ok: false;
      code: 'empty' | 'unreadable' | 'notJson' | 'notSettings' | 'newer' | 'damaged';
    };
/** Stores another value of a setting. */
export type Change = <N extends SettingName>(name: N, value: Choices[N]) => void;

export const settingNames = Object.keys(settingsTable) as SettingName[];
export const siteSettingNames = settingNames.filter(
  (name): name is SiteName => settingsTable[name].onSite,
);

/** A setting's row, whichever it is. */
export const settingRow = (name: SettingName): ChoiceRow | BytesRow => settingsTable[name];

/** All words of a setting besides its title: those of its answers. */
export function answerKeys(name: SettingName): Key[] {
  const row = settingRow(name);
  if (!('options' in row)) return [row.none];
  return Object.values(row.options).flatMap(({ label, hint }) => (hint ? [label, hint] : [label]));
}

/** What applies until the reader chooses something else. */
export const defaultChoices = Object.fromEntries(
  settingNames.map(name => [name, settingsTable[name].fallback]),
) as Choices;
