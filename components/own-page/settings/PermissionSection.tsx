import type { Words } from '../../../lib/words/words';
import { Section } from './Section';

type Props = { words: Words; onGrant: () => void };

/** Stands first, and only where the browser does not let us work on the site. */
export function GrantSection({ words: { t }, onGrant }: Props) {
  return (
    <Section id="grant" title={t('welcomeGrantTitle')} lead={t('welcomeGrantText')}>
      <button type="button" class="button button-main" onClick={onGrant}>
        {t('welcomeGrant')}
      </button>
    </Section>
  );
}
