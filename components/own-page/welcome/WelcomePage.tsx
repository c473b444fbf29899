import type { ComponentChildren } from 'preact';
import type { Words } from '../../../lib/words/words';
import { Icon, type IconName } from '../../icons/Icon';
import mark from '../../icons/mark.svg';
import { useFocusWithin } from '../use-focus-within';
import { Demo } from './Demo';
import './WelcomePage.css';

type Props = {
  words: Words;
  /** Address of an author's page to try it on. */
  tryAt: string;
  /** Address of the place where backups are saved. */
  dataAt: string;
  /** False where the browser did not grant the site at installation. */
  granted: boolean;
  onGrant: () => void;
};

type PointProps = {
  icon: IconName;
  title: string;
  text: string;
  children?: ComponentChildren;
};

function Point({ icon, title, text, children }: PointProps) {
  return (
    <li class="welcome-point">
      <Icon name={icon} large />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
        {children}
      </div>
    </li>
  );
}

/** Shown once, after installation. */
export function WelcomePage({ words: { t }, tryAt, dataAt, granted, onGrant }: Props) {
  const page = useFocusWithin();
  return (
    <main class="welcome" ref={page} tabIndex={-1}>
      <p class="welcome-mark">
        <img src={mark} alt="" width={32} height={32} />
        {t('extName')}
      </p>
      <h1>{t('welcomeTitle')}</h1>
      <p class="welcome-lead">{t('welcomeLead')}</p>
      <Demo label={t('welcomeDemo')} />
      {!granted && (
        <section class="welcome-grant" aria-labelledby="grant">
          <h2 id="grant">{t('welcomeGrantTitle')}</h2>
          <p>{t('welcomeGrantText')}</p>
          <button type="button" class="welcome-button" onClick={onGrant}>
            {t('welcomeGrant')}
          </button>
        </section>
      )}
      <a class={granted ? 'welcome-button' : undefined} href={tryAt}>
        {t('welcomeTry')}
      </a>
      <ul class="welcome-points">
        <Point icon="ring" title={t('welcomeMarksTitle')} text={t('welcomeMarks')} />
        <Point icon="search" title={t('welcomeHistoryTitle')} text={t('welcomeHistory')} />
        <Point icon="check" title={t('welcomeKeptTitle')} text={t('welcomeKept')} />
        <Point icon="warning" title={t('welcomeBackupTitle')} text={t('welcomeBackup')}>
          <a href={dataAt}>{t('welcomeToData')}</a>
        </Point>
      </ul>
    </main>
  );
}
