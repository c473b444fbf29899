import { signal } from '@preact/signals-core';
import browser from 'webextension-polyfill';
import changes from '../../CHANGELOG.md?raw';
import { AboutSection } from '../../components/own-page/help/AboutSection';
import { KeysSection } from '../../components/own-page/help/KeysSection';
import { readChangelog } from '../../lib/settings-page/read-changelog';
import type { SettingsState } from '../../lib/settings-page/settings-page';
import type { Shortcut } from '../../lib/settings-page/settings-state';
import type { Words } from '../../lib/words/words';

/** Keys, version, changes and help; each call draws them as they are now. */
export function createHelpSections() {
  const { version } = browser.runtime.getManifest();
  const changelog = readChangelog(changes);
  const shortcuts = signal<readonly Shortcut[]>([]);
  const isCopied = signal(false);
  const readShortcuts = async () => {
    // Firefox for Android has no keys of its own.
    const all = (await browser.commands?.getAll()) ?? [];
    shortcuts.value = all.map(({ name = '', shortcut: keys = '' }) => ({ name, keys }));
  };
  void readShortcuts();
  // The reader changes them in a tab of the browser's and comes back.
  addEventListener('focus', readShortcuts);
  const drawKeys = (words: Words) => (
    <KeysSection words={words} shortcuts={shortcuts.value} onChangeKeys={openBrowserKeys} />
  );
  const drawAbout = (words: Words, { reports }: SettingsState) => (
    <AboutSection
      {...{ words, version, changelog }}
      isCopied={isCopied.value}
      onCopyReport={async () => {
        const pages = reports.map(({ url, counts }) => ({ url, counts }));
        const report = { version, browser: navigator.userAgent, language: words.lang, pages };
        await navigator.clipboard.writeText(JSON.stringify(report, null, 2));
        isCopied.value = true;
      }}
    />
  );
  return { drawKeys, drawAbout };
}

/** Only Firefox has a call for it. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings */
function openBrowserKeys(): void {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
