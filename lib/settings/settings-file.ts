import * as z from 'zod/mini';
import { schemaOf } from './settings';
import {
  type Choices,
  type SettingName,
  type SettingsFileRead,
  settingNames,
} from './settings-table';

/** Raise it when a file of settings is no longer read by older versions. */
const SETTINGS_FILE_VERSION = 1;
const FORMAT = 'dalee-settings';
/** A file of all settings takes less than 1 KB. */
const FILE_BYTES_MAX = 64 * 1024;

const schema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1)),
  settings: z.record(z.string(), z.unknown()),
});

/** All settings as a file for the reader: JSON, with the version of its form. @param now ms */
export function settingsFile(choices: Choices, now: number): File {
  const text = JSON.stringify(
    { format: FORMAT, version: SETTINGS_FILE_VERSION, settings: choices },
    null,
    2,
  );
  const day = new Date(now).toISOString().slice(0, 10);
  return new File([`${text}\n`], `dalee-settings-${day}.json`, { type: 'application/json' });
}

/**
 * What a file says of the settings. All or nothing: one value out of its bounds refuses the file. Settings that are
 * unknown here are those of another version; they are counted and left out.
 */
export async function readSettingsFile(file: Blob): Promise<SettingsFileRead> {
  if (file.size === 0) return refused('empty');
  if (file.size > FILE_BYTES_MAX) return refused('notSettings');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused('unreadable');
  const said = jsonOf(text);
  if (said === undefined) return refused('notJson');
  const parsed = schema.safeParse(said);
  if (!parsed.success) return refused(isOurs(said) ? 'damaged' : 'notSettings');
  if (parsed.data.version > SETTINGS_FILE_VERSION) return refused('newer');
  return chosenIn(parsed.data.settings);
}

function chosenIn(settings: Record<string, unknown>): SettingsFileRead {
  const wanted: Record<string, unknown> = {};
  let unknown = 0;
  for (const [name, value] of Object.entries(settings)) {
    if (!isSetting(name)) unknown += 1;
    else if (schemaOf(name).safeParse(value).success) wanted[name] = value;
    else return refused('damaged');
  }
  return { ok: true, wanted: wanted as Partial<Choices>, unknown };
}

const refused = (code: Extract<SettingsFileRead, { ok: false }>['code']) =>
  ({ ok: false, code }) as const;

const isSetting = (name: string): name is SettingName =>
  (settingNames as readonly string[]).includes(name);

const isOurs = (said: unknown) => z.object({ format: z.literal(FORMAT) }).safeParse(said).success;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
