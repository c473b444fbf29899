import type { Words } from '../../lib/words/words';
import { Section } from './Section';
import type { Request } from './state';
import './RequestsSection.css';

type Props = { words: Words; requests: Request[]; total: number; onClear: () => void };

/** Every request that the extension itself made to the site, newest first. */
export function RequestsSection({ words, requests, total, onClear }: Props) {
  const { t, plural, lang } = words;
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <Section id="requests" title={t('settingsRequests')} lead={t('settingsRequestsLead')}>
      {total === 0 ? (
        <p class="requests-none">{t('settingsRequestsNone')}</p>
      ) : (
        <>
          <details class="requests">
            <summary>{plural('requests', total)}</summary>
            <ul>
              {requests.map(request => (
                <li key={`${request.at} ${request.url}`}>
                  <time dateTime={new Date(request.at).toISOString()}>
                    {time.format(request.at)}
                  </time>
                  <span class="requests-address">{request.url}</span>
                  <span>{request.outcome}</span>
                </li>
              ))}
            </ul>
          </details>
          <button type="button" class="button" onClick={onClear}>
            {t('settingsRequestsClear')}
          </button>
        </>
      )}
    </Section>
  );
}
