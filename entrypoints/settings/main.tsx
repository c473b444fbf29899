import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { SettingsPage } from '../../components/own-page/settings/SettingsPage';
import { methods, type OwnLibrary } from '../../lib/library/contract/contract';
import { Database } from '../../lib/library/store/base/database';
import { introduce, pageWords } from '../../lib/own-pages/page-words';
import { withOwnConnection } from '../../lib/own-pages/when-library-ready';
import { createClient } from '../../lib/rpc/rpc-client';
import { followTexts, textsOf } from '../../lib/settings/chosen-texts';
import { choicesIn } from '../../lib/settings/settings';
import { answerKeys, settingNames, settingRow } from '../../lib/settings/settings-table';
import { askForGrant, followGrant } from '../../lib/settings/site-permission';
import { createFinder } from '../../lib/settings-page/find-settings';
import { createSettingsPage } from '../../lib/settings-page/settings-page';
import { sectionsShown } from '../../lib/settings-page/settings-sections';
import { LANGUAGES } from '../../lib/words/languages';
import { createDataSections } from './data-sections';
import { createHelpSections } from './help-sections';

const db = new Database();
const asked = createClient<OwnLibrary>(methods, said => browser.runtime.sendMessage(said));
const choices = choicesIn(browser.storage.local);
const deps = { db, library: withOwnConnection(asked, db), choices };

const lines = settingNames.map(name => {
  const { title, section } = settingRow(name);
  return { id: name, title, section, words: answerKeys(name) };
});

async function start() {
  const words = await pageWords(browser.i18n, followTexts);
  const page = await createSettingsPage(deps, new AbortController().signal);
  const { state, acts } = page;
  const data = createDataSections(deps, page);
  const help = createHelpSections();
  const find = createFinder(lines, await Promise.all(LANGUAGES.map(textsOf)));
  const granted = signal(true);
  void followGrant(now => {
    granted.value = now;
  });
  effect(() => introduce(words.value, 'settingsTitle'));
  effect(() => {
    const [now, said] = [state.value, words.value];
    const site = { granted: granted.value, onGrant: askForGrant };
    const sections = sectionsShown({ grant: !site.granted, forgotten: data.hasForgotten(now) });
    const end = [data.drawFile(said, now), help.drawAbout(said, now), data.drawEnd(said, now)];
    render(
      <SettingsPage
        {...{ ...site, ...now, ...acts, words: said, sections, end }}
        onFind={query => find(query, sections)}
      >
        {help.drawKeys(said)}
        {data.draw(said, now, acts.onChange)}
      </SettingsPage>,
      document.body,
    );
  });
}

void start();
