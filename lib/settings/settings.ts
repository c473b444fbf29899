import * as z from 'zod/mini';
import { type Area, createItem, type Item } from './setting-item';
import {
  type Choices,
  type SettingName,
  type SiteChoices,
  settingNames,
  settingRow,
  siteSettingNames,
} from './settings-table';

export type Settings = { [N in SettingName]: Item<Choices[N]> };

/** All settings, each stored on its own: one choice never overwrites another. */
export const createSettings = (area: Area): Settings =>
  Object.fromEntries(settingNames.map(name => [name, itemOf(area, name)])) as unknown as Settings;

const itemOf = (area: Area, name: SettingName) =>
  createItem<string | number>(area, {
    key: name,
    schema: schemaOf(name),
    fallback: settingRow(name).fallback,
  });

/** The values that a setting may have, as stored or in a file. */
export function schemaOf(name: SettingName): z.ZodMiniType<string | number> {
  const row = settingRow(name);
  return 'options' in row
    ? z.enum(Object.keys(row.options))
    : z.int().check(z.minimum(0), z.maximum(row.most));
}

/** When a backup was last saved, by hand or automatically, ms; 0: never. Not a setting, but stored beside them. */
export const createLastBackup = (area: Area) =>
  createItem(area, { key: 'lastBackup', schema: z.number(), fallback: 0 });

/** The settings as the settings page reads and changes them. */
export const choicesIn = (area: Area) => {
  const settings = createSettings(area);
  return {
    read: () => readValues(settings, settingNames) as Promise<Choices>,
    write: <N extends SettingName>(name: N, value: Choices[N]): Promise<void> =>
      (settings[name] as Item<Choices[N]>).set(value),
    /** `hear` is called after a change in any tab. */
    follow: (hear: () => void) => {
      for (const item of Object.values(settings)) item.follow(hear);
    },
  };
};

/** The values that page files on the site get. */
export const readSiteChoices = (settings: Settings) =>
  readValues(settings, siteSettingNames) as Promise<SiteChoices>;

async function readValues(settings: Settings, names: readonly SettingName[]) {
  const values = await Promise.all(names.map(name => settings[name].get()));
  return Object.fromEntries(names.map((name, at) => [name, values[at]]));
}
