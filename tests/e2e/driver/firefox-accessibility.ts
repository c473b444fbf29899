import type { Bidi } from './firefox-bidi';
import { tabOf } from './firefox-media';
import type { Driver } from './tab-driver';
import { until } from './wait-until';

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
