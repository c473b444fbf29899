import { effect } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { SettingsPage } from '../../components/settings/SettingsPage';
import type { OwnLibrary } from '../../lib/library/contract';
import { ownLimits } from '../../lib/library/limits';
import { Database } from '../../lib/library/store/database';
import { createClient } from '../../lib/rpc/client';
import { choicesOf, createSettings } from '../../lib/settings/settings';
import { createSettingsPage } from '../../lib/shelf/settings-page';
import { browserWords } from '../../lib/words/words';
import { createData } from './data';

const words = browserWords(browser.i18n);
document.documentElement.lang = words.lang;
document.title = words.t('settingsTitle');

const around = {
  db: new Database(),
  library: createClient<OwnLibrary>(ownLimits, message => browser.runtime.sendMessage(message)),
  choices: choicesOf(createSettings(browser.storage.local)),
};

const { version } = browser.runtime.getManifest();
const data = createData({ ...around, words, version });
void createSettingsPage(around, new AbortController().signal).then(({ state, acts }) =>
  effect(() =>
    render(
      <SettingsPage words={words} {...state.value} {...acts}>
        {data()}
      </SettingsPage>,
      document.body,
    ),
  ),
);
