import { render } from 'preact';
import browser from 'webextension-polyfill';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { authorUrl } from '../../lib/habr/urls';
import { browserWords } from '../../lib/words/words';

const SITE = { origins: browser.runtime.getManifest().host_permissions ?? [] };
/** The author whose page this extension was first made for. */
const FIRST_AUTHOR = 'derunat';

const words = browserWords(browser.i18n);
document.documentElement.lang = words.lang;
document.title = words.t('extName');

async function show(): Promise<void> {
  const granted = await browser.permissions.contains(SITE);
  render(
    <WelcomePage
      words={words}
      tryAt={authorUrl(FIRST_AUTHOR)}
      granted={granted}
      // The request must be the first thing that the click does.
      onGrant={() => void browser.permissions.request(SITE).then(show)}
    />,
    document.body,
  );
}

void show();
