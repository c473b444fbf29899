import { effect } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { DataSection } from '../../components/settings/DataSection';
import { SettingsPage } from '../../components/settings/SettingsPage';
import type { OwnLibrary } from '../../lib/library/contract';
import { ownLimits } from '../../lib/library/limits';
import { Database } from '../../lib/library/store/database';
import { createClient } from '../../lib/rpc/client';
import { choicesOf, createSettings } from '../../lib/settings/settings';
import { createSaving } from '../../lib/shelf/saving-page';
import { createSettingsPage } from '../../lib/shelf/settings-page';
import { browserWords } from '../../lib/words/words';

const words = browserWords(browser.i18n);
document.documentElement.lang = words.lang;
document.title = words.t('settingsTitle');

const around = {
  db: new Database(),
  library: createClient<OwnLibrary>(ownLimits, message => browser.runtime.sendMessage(message)),
  choices: choicesOf(createSettings(browser.storage.local)),
};

const { saving, onSave } = createSaving(
  around.db,
  around.library,
  browser.runtime.getManifest().version,
);
void createSettingsPage(around, new AbortController().signal).then(({ state, acts }) =>
  effect(() =>
    render(
      <SettingsPage words={words} {...state.value} {...acts}>
        <DataSection words={words} saving={saving.value} onSave={onSave} />
      </SettingsPage>,
      document.body,
    ),
  ),
);
