import { effect } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { SettingsPage } from '../../components/settings/SettingsPage';
import type { OwnLibrary } from '../../lib/library/contract';
import { ownLimits } from '../../lib/library/limits';
import { Database } from '../../lib/library/store/database';
import { createClient } from '../../lib/rpc/client';
import { createSettings, readAll } from '../../lib/settings/settings';
import { createSettingsPage } from '../../lib/shelf/settings-page';
import { createWords } from '../../lib/words/words';

const lang = browser.i18n.getMessage('lang') === 'ru' ? 'ru' : 'en';
const words = createWords(browser.i18n.getMessage, lang);
document.documentElement.lang = lang;
document.title = `${words.t('settingsTitle')} · ${words.t('extName')}`;

const settings = createSettings(browser.storage.local);
const around = {
  db: new Database(),
  library: createClient<OwnLibrary>(ownLimits, message => browser.runtime.sendMessage(message)),
  choices: {
    read: () => readAll(settings),
    write: (name: keyof typeof settings, value: unknown) => settings[name].set(value as never),
  },
};

void createSettingsPage(around, new AbortController().signal).then(({ state, acts }) =>
  effect(() => render(<SettingsPage words={words} {...state.value} {...acts} />, document.body)),
);
