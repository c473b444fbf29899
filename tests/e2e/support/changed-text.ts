import type { Tab } from '../driver/browsers';
import { articleApi, articleOnly } from './site-requests';
import type { Stage } from './story';

/**
 * From now on the site's API gives that article another text.
 *
 * @param tab A page of the site, which asks for the answer as the site's own script does.
 * @param change Makes the new text of the old one, HTML.
 */
export async function changeText(
  { site }: Stage,
  tab: Tab,
  { id, change }: { id: string; change: (html: string) => string },
): Promise<void> {
  const answer = await tab.evaluate(answerOf, articleApi(id));
  const body = JSON.stringify({ ...answer, textHtml: change(answer.textHtml) });
  site.fault({ path: articleOnly(id), body });
}

async function answerOf(path: string): Promise<{ textHtml: string }> {
  const headers = { 'x-app-version': 'story' };
  return (await fetch(`${path}?fl=ru&hl=ru`, { headers })).json();
}
