import type { Bidi } from './bidi';
import type { Driver, Handle, Seen } from './driver';
import type { Calls } from './firefox-calls';

/** What stands on the page; the protocol hands out closed roots, so each is looked through in turn. */
export function lookUp(
  bidi: Bidi,
  context: string,
  { call, elements }: Calls,
): Pick<Driver, 'seen' | 'focused' | 'roots'> {
  const describe = async (handle: Handle): Promise<Seen> => ({
    handle,
    ...(await call(handle, accessibility)),
  });
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
      const [first = '', ...rest] = await roots();
      const { nodes } = await bidi('browsingContext.locateNodes', {
        context,
        locator: { type: 'accessibility', value: { role: role === 'img' ? 'image' : role } },
        startNodes: [{ sharedId: first }, ...rest.map(sharedId => ({ sharedId }))],
      });
      return Promise.all(nodes.flatMap(({ sharedId }) => (sharedId ? [describe(sharedId)] : [])));
    },
    focused: async () => {
      let [active] = await elements('() => [document.activeElement]');
      while (active?.root) [active] = await elements('root => [root.activeElement]', [active.root]);
      return active && describe(active.handle);
    },
  };
}

/** Our own elements: only they have closed roots on the site. */
const hostsIn = `root => [...root.querySelectorAll('*')].filter(e => e.localName.startsWith('dalee-'))`;

/** Firefox tells a role but not what else its tree knows; our controls are named in the plain ways. */
function accessibility(element: HTMLElement) {
  const flag = (name: string) => {
    const value = element.getAttribute(`aria-${name}`);
    return value === null ? {} : { [name]: value === 'true' };
  };
  const said = (name: string) =>
    (element.getAttribute(`aria-${name}`) ?? '')
      .split(' ')
      .map(id => (element.getRootNode() as Document).getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  const own = element.getAttribute('alt') ?? element.innerText ?? element.textContent ?? '';
  const label = element.getAttribute('aria-label') || said('labelledby') || own.trim();
  const title = element.getAttribute('title') ?? '';
  const described = element.getAttribute('aria-description') || said('describedby');
  const tags: Record<string, string> = { a: 'link', img: 'img', summary: 'button' };
  return {
    role: element.getAttribute('role') ?? tags[element.localName] ?? element.localName,
    name: label.replace(/\s+/g, ' ') || title,
    description: described || (label ? title : ''),
    ...flag('pressed'),
    ...flag('expanded'),
    ...flag('selected'),
  };
}
