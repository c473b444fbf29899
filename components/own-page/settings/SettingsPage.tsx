import type { ComponentChildren } from 'preact';
import type { Code } from '../../../lib/library/contract/contract';
import type { Change, Choices } from '../../../lib/settings/settings-table';
import type { FoundSetting } from '../../../lib/settings-page/find-settings';
import type { SectionLine } from '../../../lib/settings-page/settings-sections';
import type { RequestLine, StorageUsed } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import mark from '../../icons/mark.svg';
import { awayText } from '../library-away-text';
import { useFocusWithin } from '../use-focus-within';
import { Alert } from './Alert';
import { RequestsSection } from './RequestsSection';
import { Section } from './Section';
import { SettingChoices } from './SettingChoices';
import { SettingsNav } from './SettingsNav';
import { SettingsSearch } from './SettingsSearch';
import { StorageSection } from './StorageSection';
import { usePlaceInPage } from './use-place-in-page';
import './SettingsPage.css';

type Props = {
  words: Words;
  /** Those that are on the page now, in its order. */
  sections: readonly SectionLine[];
  onFind: (query: string) => FoundSetting[];
  /** Whether the browser lets the extension run on the site. */
  granted: boolean;
  onGrant: () => void;
  choices: Choices;
  /** Why the library cannot be read, or why the last command failed. */
  failure: Code | undefined;
  onRetry: () => void;
  /** `undefined` until it is known, as the requests are. */
  kept: StorageUsed | undefined;
  requests: { newest: RequestLine[]; total: number } | undefined;
  onChange: Change;
  onDropCopies: () => void;
  onClearRequests: () => void;
  /** Keys, and the sections about data: backups, import, export, what was forgotten. */
  children?: ComponentChildren;
  /** What stands at the end: the file of settings, version and help, deleting everything. */
  end?: ComponentChildren;
};

/** All settings on one page, in the order in which a reader comes across their subjects. */
export function SettingsPage(props: Props) {
  const { words, sections } = props;
  const page = useFocusWithin();
  const current = usePlaceInPage(sections.map(({ id }) => id));
  return (
    <main class="settings" ref={page} tabIndex={-1}>
      <header>
        <img src={mark} alt="" width={32} height={32} />
        <h1>{words.t('settingsTitle')}</h1>
      </header>
      <div class="settings-side">
        <SettingsSearch words={words} onFind={props.onFind}>
          <SettingsNav {...{ words, sections, current }} />
        </SettingsSearch>
      </div>
      <div class="settings-column">
        <Sections {...props} />
      </div>
    </main>
  );
}

function Sections(props: Props) {
  const { words, choices, kept, requests, onChange } = props;
  const { t } = words;
  const asked = { words, choices, onChange };
  return (
    <>
      {/* Then nothing is known about the library; it must not look empty. */}
      {props.failure && (
        <Alert text={awayText(words, props.failure)} way={t('retry')} onWay={props.onRetry} />
      )}
      {/* Only where the browser does not let the extension run on the site. */}
      {!props.granted && (
        <Section id="grant" title={t('welcomeGrantTitle')} lead={t('welcomeGrantText')}>
          <button type="button" class="button button-main" onClick={props.onGrant}>
            {t('welcomeGrant')}
          </button>
        </Section>
      )}
      <Section id="reading" title={t('settingsReading')}>
        <SettingChoices section="reading" {...asked} />
      </Section>
      <Section id="look" title={t('settingsLook')}>
        <SettingChoices section="look" {...asked} />
      </Section>
      {props.children}
      <StorageSection {...asked} kept={kept} onDropCopies={props.onDropCopies} />
      <RequestsSection words={words} requests={requests} onClear={props.onClearRequests} />
      {props.end}
    </>
  );
}
