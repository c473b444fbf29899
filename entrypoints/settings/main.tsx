import { effect } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { SettingsPage } from '../../components/own-page/settings/SettingsPage';
import { methods, type OwnLibrary } from '../../lib/library/contract/contract';
import { Database } from '../../lib/library/store/base/database';
import { introduce, ownWords } from '../../lib/own-pages/page-words';
import { withReading } from '../../lib/own-pages/when-library-ready';
import { createClient } from '../../lib/rpc/rpc-client';
import { followTexts } from '../../lib/settings/chosen-texts';
import { choicesIn } from '../../lib/settings/settings';
import { createSettingsPage } from '../../lib/settings-page/settings-page';
import { createData } from './data';
import { createSite } from './site';

const db = new Database();
const asked = createClient<OwnLibrary>(methods, said => browser.runtime.sendMessage(said));
const choices = choicesIn(browser.storage.local);
const around = { db, library: withReading(asked, db), choices };

async function start() {
  const words = await ownWords(browser.i18n, followTexts);
  const { state, acts } = await createSettingsPage(around, new AbortController().signal);
  const data = createData(around);
  const site = createSite();
  effect(() => introduce(words.value, 'settingsTitle'));
  effect(() =>
    render(
      <SettingsPage {...site()} words={words.value} {...state.value} {...acts}>
        {data(words.value, state.value, acts.onChange)}
      </SettingsPage>,
      document.body,
    ),
  );
  // What the address names was not there yet when the browser looked for it.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

void start();
