import type { ComponentChildren } from 'preact';
import type { Code } from '../../../lib/library/contract/contract';
import type { Change, Choices } from '../../../lib/settings/settings-table';
import type { RequestLine, StorageUsed } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import mark from '../../icons/mark.svg';
import { awayText } from '../library-away-text';
import { useFocusWithin } from '../use-focus-within';
import { Alert } from './Alert';
import { PermissionSection } from './PermissionSection';
import { RequestsSection } from './RequestsSection';
import { Section } from './Section';
import { SettingChoices } from './SettingChoices';
import { StorageSection } from './StorageSection';
import './SettingsPage.css';

type Props = {
  words: Words;
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
  /** The sections about data: backups, import, export, clearing. */
  children?: ComponentChildren;
};

/** All settings on one page, in the order in which a reader comes across their subjects. */
export function SettingsPage(props: Props) {
  const { words, choices, kept, requests, onChange } = props;
  const { t } = words;
  const asked = { words, choices, onChange };
  const page = useFocusWithin();
  return (
    <main class="settings" ref={page} tabIndex={-1}>
      <header>
        <img src={mark} alt="" width={32} height={32} />
        <h1>{t('settingsTitle')}</h1>
      </header>
      {/* Then nothing is known about the library; it must not look empty. */}
      {props.failure && (
        <Alert text={awayText(words, props.failure)} way={t('retry')} onWay={props.onRetry} />
      )}
      {!props.granted && <PermissionSection words={words} onGrant={props.onGrant} />}
      <Section id="reading" title={t('settingsReading')}>
        <SettingChoices section="reading" {...asked} />
      </Section>
      <Section id="look" title={t('settingsLook')}>
        <SettingChoices section="look" {...asked} />
      </Section>
      {props.children}
      <StorageSection
        words={words}
        choices={choices}
        kept={kept}
        onChange={onChange}
        onDropCopies={props.onDropCopies}
      />
      <RequestsSection words={words} requests={requests} onClear={props.onClearRequests} />
    </main>
  );
}
