import type { SectionLine } from '../../../lib/settings-page/settings-sections';
import type { Words } from '../../../lib/words/words';
import { goTo } from './use-place-in-page';
import './SettingsNav.css';

type Props = {
  words: Words;
  sections: readonly SectionLine[];
  /** The section that is read now. */
  current: string | undefined;
};

/** The page's sections: links at its side, or a list to choose from where there is no room for them. */
export function SettingsNav({ words: { t }, sections, current }: Props) {
  return (
    <nav class="settings-nav" aria-label={t('settingsSections')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              class={id === 'clear' ? 'settings-nav-danger' : undefined}
              aria-current={id === current ? 'location' : undefined}
            >
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
      <select
        class="row-select"
        aria-label={t('settingsSection')}
        value={current}
        onChange={event => goTo(event.currentTarget.value)}
      >
        {sections.map(({ id, title }) => (
          <option key={id} value={id}>
            {t(title)}
          </option>
        ))}
      </select>
    </nav>
  );
}
