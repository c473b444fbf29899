import type { Bidi } from './firefox-bidi';
import type { Calls } from './firefox-calls';
import { tabOf } from './firefox-media';
import { accessibility } from './firefox-names';
import type { Driver, Handle, Seen } from './tab-driver';
import { until } from './wait-until';

/**
 * What stands on the page; the protocol hands out closed roots, so each is looked through in turn.
 * Its own search by role is right too, but takes half a second for a page where this takes a few ms.
 */
export function lookUp({ callEach, elements }: Calls): Pick<Driver, 'seen' | 'focused' | 'roots'> {
  const describe = async (handles: Handle[]): Promise<Seen[]> =>
    (await callEach(handles, accessibility)).map((seen, i) => ({
      handle: handles[i] ?? '',
      ...seen,
    }));
  const roots = async () => {
    const found = await elements('() => [document]');
    for (let level = found.map(one => one.handle); level.length > 0; ) {
      const hosts = await elements(`(...roots) => roots.flatMap(${hostsIn})`, level);
      level = hosts.flatMap(({ root }) => root ?? []);
      found.push(...level.map(handle => ({ handle })));
    }
    return found.map(one => one.handle);
  };
  return {
    roots,
    seen: async role => {
      const query = JSON.stringify(native[role] ?? `[role="${role}"]`);
      const look = `(...roots) => roots.flatMap(root => (${visible})(root, ${query}))`;
      return describe((await elements(look, await roots())).map(one => one.handle));
    },
    focused: async () => {
      let [active] = await elements('() => [document.activeElement]');
      while (active?.root) [active] = await elements('root => [root.activeElement]', [active.root]);
      return active && (await describe([active.handle]))[0];
    },
  };
}

/** Our own elements: only they have closed roots on the site. */
const hostsIn = `root => [...root.querySelectorAll('*')].filter(e => e.localName.startsWith('dalee-'))`;

/** Elements that have a role without saying so. */
const native: Record<string, string> = {
  button: ':is(button, summary):not([role]), [role="button"]',
  link: 'a[href]:not([role]), [role="link"]',
  img: 'img:not([role], [alt=""]), [role="img"]',
  heading: ':is(h1, h2, h3, h4, h5, h6):not([role]), [role="heading"]',
  radio: 'input[type="radio"]:not([role]), [role="radio"]',
  textbox: 'input:is([type="text"], :not([type])):not([role]), [role="textbox"]',
  checkbox: 'input[type="checkbox"]:not([role]), [role="checkbox"]',
  combobox: 'select:not([role]), [role="combobox"]',
  searchbox: 'input[type="search"]:not([role]), [role="searchbox"]',
};

function visible(root: Document | ShadowRoot, query: string): Element[] {
  return [...root.querySelectorAll(query)].filter(
    one =>
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.closest('[aria-hidden="true"], [inert]'),
  );
}

/**
 * Counts what the browser's accessibility service tells screen readers. The protocol's own search by role goes
 * through the page's elements, so it does not prove what the service has.
 */
export function countGiven(bidi: Bidi, context: string): Driver['given'] {
  const count = (role: string) =>
    bidi.privileged<number>(`() => (${countInService})(${tabOf(context)}, '${role}')`);
  return role => {
    let before = -1;
    // The service hears of a page piece by piece: the count is asked for until it stays.
    return until(`all of role ${role}`, async () => {
      const now = await count(role);
      const stays = now === before && now > 0;
      before = now;
      return stays && now;
    });
  };
}

/** Runs in the browser's own process. The service ends when nobody holds it. */
const countInService = `(tab, role) => {
  const { classes, interfaces } = Components;
  globalThis.daleeAccessibility ??= classes['@mozilla.org/accessibilityService;1'].getService(
    interfaces.nsIAccessibilityService,
  );
  const service = globalThis.daleeAccessibility;
  const page = service.getAccessibleFor(tab.top.embedderElement);
  let count = 0;
  const walk = one => {
    if (service.getStringRole(one.role) === role) count += 1;
    for (let child = one.firstChild; child; child = child.nextSibling) walk(child);
  };
  if (page) walk(page);
  return count;
}`;
