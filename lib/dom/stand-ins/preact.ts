/*
 * What our views in the site's pages need of Preact, which the bundler puts in its place there
 * (wxt.config.ts): they are functions of their props and nothing else, and Preact would be a quarter of
 * all that a list loads. Tests draw every view of the page with both and compare.
 */

type Props = { children?: Child; [name: string]: unknown };
type Component = (props: Props) => Child;
type View = { type: string | Component; props: Props; key: unknown };
type Child = View | string | number | boolean | null | undefined | Child[];
type Drawn = { node: Element | Text; view: View | string; children: Places };
/** What stands where; nothing keeps its place, so that what comes there later moves nobody. */
type Places = (Drawn | undefined)[];

export const jsx = (type: View['type'], props: Props, key?: unknown): View => ({
  type,
  props,
  key,
});
export { jsx as jsxDEV, jsx as jsxs };
export const Fragment = ({ children }: Props): Child => children;
export const createRef = () => ({ current: null });

const drawings = new WeakMap<ParentNode, Places>();

/** Draws a view into a root, or makes what is drawn there be it. Other nodes of the root are left alone. */
export function render(view: Child, root: ParentNode): void {
  drawings.set(root, patch(root, drawings.get(root) ?? [], flat(view)));
}

/** Elements, texts and nothings only: components are called, lists and fragments opened. */
function flat(view: Child): (View | string | undefined)[] {
  if (Array.isArray(view)) return view.flatMap(flat);
  if (view === null || view === undefined || typeof view === 'boolean') return [undefined];
  if (typeof view !== 'object') return [String(view)];
  return typeof view.type === 'function' ? flat(view.type(view.props)) : [view];
}

function patch(root: ParentNode, before: Places, views: (View | string | undefined)[]): Places {
  const free = new Set(before.filter(drawn => drawn !== undefined));
  const now = views.map((view, index) => {
    if (view === undefined) return undefined;
    const drawn = match(view, index, before, free) ?? create(view);
    free.delete(drawn);
    update(drawn, view);
    return drawn;
  });
  for (const { node } of free) node.remove();
  let next: ChildNode | null = null;
  for (const drawn of now.toReversed()) {
    if (!drawn) continue;
    const { node } = drawn;
    if (node.parentNode !== root || node.nextSibling !== next) root.insertBefore(node, next);
    next = node;
  }
  return now;
}

/** The one that stood there, if it is the same; a newcomer in an empty place takes nobody else's node. */
function match(view: View | string, index: number, before: Places, free: Set<Drawn>) {
  const here = before[index];
  if (here && free.has(here) && isSame(here.view, view)) return here;
  const isNewcomer = !here && index < before.length;
  if (isNewcomer && (typeof view === 'string' || view.key === undefined)) return undefined;
  return [...free].find(one => isSame(one.view, view));
}

const isSame = (a: View | string, b: View | string): boolean =>
  typeof a === 'string' || typeof b === 'string'
    ? typeof a === typeof b
    : a.type === b.type && a.key === b.key;

function create(view: View | string): Drawn {
  if (typeof view === 'string') return { node: new Text(view), view, children: [] };
  const node = document.createElement(String(view.type));
  return { node, view: { ...view, props: {} }, children: [] };
}

function update(drawn: Drawn, view: View | string): void {
  const { node, view: before } = drawn;
  drawn.view = view;
  if (typeof view === 'string' || typeof before === 'string') {
    if (view !== before) node.textContent = String(view);
    return;
  }
  const element = node as HTMLElement;
  for (const name of new Set([...Object.keys(before.props), ...Object.keys(view.props)]))
    if (before.props[name] !== view.props[name])
      setProp(element, name, before.props[name], view.props[name]);
  drawn.children = patch(element, drawn.children, flat(view.props.children));
}

function setProp(element: HTMLElement, name: string, before: unknown, now: unknown): void {
  if (name === 'children') return;
  if (name === 'ref') (now as { current: Element }).current = element;
  else if (name === 'style') setStyle(element, now as Record<string, string>);
  else if (name.startsWith('on')) listen(element, name.slice(2).toLowerCase(), before, now);
  else if (now === undefined || now === null || (now === false && !name.startsWith('aria-')))
    element.removeAttribute(name);
  else element.setAttribute(name, now === true && !name.startsWith('aria-') ? '' : String(now));
}

function setStyle({ style }: HTMLElement, properties: Record<string, string | number>) {
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, String(value));
}

function listen(element: HTMLElement, type: string, before: unknown, now: unknown) {
  if (before) element.removeEventListener(type, before as EventListener);
  if (now) element.addEventListener(type, now as EventListener);
}
