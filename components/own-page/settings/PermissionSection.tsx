import type { Words } from '../../../lib/words/words';
import { Section } from './Section';

type Props = { words: Words; onGrant: () => void };

/** Comes first, and only where the browser does not let the extension run on the site. */
export function PermissionSection({ words: { t }, onGrant }: Props) {
  return (
    <Section id="grant" title={t('welcomeGrantTitle')} lead={t('welcomeGrantText')}>
      <button type="button" class="button button-main" onClick={onGrant}>
        {t('welcomeGrant')}
      </button>
    </Section>
  );
}
