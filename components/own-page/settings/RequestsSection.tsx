import type { Code } from '../../../lib/library/contract/contract';
import type { RequestLine } from '../../../lib/settings-page/settings-state';
import type { Key, Words } from '../../../lib/words/words';
import { Section } from './Section';
import './RequestsSection.css';

type Props = {
  words: Words;
  /** `undefined` until they are known. */
  requests: { newest: RequestLine[]; total: number } | undefined;
  onClear: () => void;
};

/** The requests that the extension itself made to the site, newest first. */
export function RequestsSection({ words, requests, onClear }: Props) {
  const { t, plural, lang } = words;
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <Section id="requests" title={t('settingsRequests')} lead={t('settingsRequestsLead')}>
      {requests?.total === 0 && <p class="requests-none">{t('settingsRequestsNone')}</p>}
      {requests !== undefined && requests.total > 0 && (
        <>
          <details class="requests">
            <summary>{plural('requests', requests.total)}</summary>
            <ul>
              {requests.newest.map(request => (
                <li key={`${request.at} ${request.url}`}>
                  <time dateTime={new Date(request.at).toISOString()}>
                    {time.format(request.at)}
                  </time>
                  <span class="requests-address">{request.url}</span>
                  <span>{outcome(words, request)}</span>
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

const outcome = ({ t }: Words, { code, status }: RequestLine): string => {
  const key = code && ended[code];
  return key ? t(key) : `${code ?? status ?? ''}`;
};

/** How a request failed, in a word or two, as the list is narrow. */
const ended: Partial<Record<Code, Key>> = {
  offline: 'request_offline',
  timeout: 'request_timeout',
  busy: 'request_busy',
  site: 'request_site',
  denied: 'request_denied',
  gone: 'request_gone',
  wall: 'request_wall',
  shape: 'request_shape',
  size: 'request_size',
  moved: 'request_moved',
  cancelled: 'request_cancelled',
};
