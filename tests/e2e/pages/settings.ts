import type { Reader, Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';

/** The settings page in a tab of its own. */
export async function openSettings(reader: Reader) {
  const tab = await reader.own('settings');
  return {
    tab,
    choose: (answer: string | RegExp) => chooseIn(tab, answer),
    press: async (name: string) => (await tab.find('button', name)).click(),
  };
}

/** Chooses the answer of that name: by the arrow keys in a list, by a click on a switch that says so. */
export async function chooseIn(tab: Tab, answer: string | RegExp): Promise<void> {
  await tab.front();
  const [text, pattern] = typeof answer === 'string' ? [answer, ''] : ['', answer.source];
  const found = await until(`the answer “${answer}”`, () => tab.evaluate(answerIn, text, pattern));
  if ('title' in found) return (await tab.find('switch', found.title)).click();
  const key = found.steps > 0 ? 'ArrowDown' : 'ArrowUp';
  await tab.press(...Array<string>(Math.abs(found.steps)).fill(key));
}

/** Where the answer is given: the focus goes to its list; a switch is told by its title. */
function answerIn(
  wanted: string,
  pattern: string,
): { steps: number } | { title: string } | undefined {
  const isMeant = (text: string) =>
    pattern === '' ? text.trim() === wanted : new RegExp(pattern).test(text.trim());
  for (const list of document.querySelectorAll('select')) {
    const at = [...list.options].findIndex(({ text }) => isMeant(text));
    if (at < 0 || list.disabled || !list.checkVisibility()) continue;
    list.focus();
    return { steps: at - list.selectedIndex };
  }
  for (const one of document.querySelectorAll<HTMLButtonElement>('[role=switch]')) {
    const hint = document.getElementById(one.getAttribute('aria-describedby') ?? '');
    const title = one.labels?.[0]?.innerText;
    if (title && isMeant(hint?.textContent ?? '')) return { title };
  }
  return undefined;
}
