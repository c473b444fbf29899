import type { Reader } from '../driver/browsers';

/** The settings page in a tab of its own. */
export async function openSettings(reader: Reader) {
  const tab = await reader.own('settings');
  return {
    tab,
    /** Chooses the answer of that name. */
    choose: async (answer: string | RegExp) => (await tab.find('radio', answer)).click(),
    press: async (name: string) => (await tab.find('button', name)).click(),
  };
}
