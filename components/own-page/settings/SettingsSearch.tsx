import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FoundSetting } from '../../../lib/settings-page/find-settings';
import type { Words } from '../../../lib/words/words';
import { Icon } from '../../icons/Icon';
import { goTo } from './use-place-in-page';
import './SettingsNav.css';

type Props = {
  words: Words;
  onFind: (query: string) => FoundSetting[];
  /** What stands there while nothing is looked for. */
  children: ComponentChildren;
};

/** Where the sections are a list, as in SettingsPage.css. */
const NARROW = '(max-width: 860px)';

/** Looks for a setting by its words. What is found are links; Enter follows the first. */
export function SettingsSearch({ words: { t, plural }, onFind, children }: Props) {
  const [query, setQuery] = useState('');
  const isAsked = query.trim() !== '';
  const found = isAsked ? onFind(query) : [];
  const counted = found.length > 0 ? plural('settingsFound', found.length) : t('settingsNotFound');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') setQuery('');
    if (event.key === 'Enter' && found[0]) {
      goTo(found[0].id);
      onFollow();
    }
  };
  // In a narrow window what was found stands over the settings.
  const onFollow = () => {
    if (matchMedia(NARROW).matches) setQuery('');
  };
  return (
    <>
      <search class="settings-search">
        <Icon name="search" />
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('settingsSearch')}
          placeholder={t('settingsSearchHint')}
          value={query}
          onInput={event => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </search>
      <p class="settings-found-count" role="status">
        {isAsked && counted}
      </p>
      {found.length > 0 && (
        <ul class="settings-found" aria-label={t('settingsSearch')}>
          {found.map(({ id, title, section }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={onFollow}>
                {t(title)}
                {section && <small>{t(section)}</small>}
              </a>
            </li>
          ))}
        </ul>
      )}
      {!isAsked && children}
    </>
  );
}
