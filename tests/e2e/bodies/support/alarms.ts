/*
 * Functions that are sent into a page as text: each stands alone and uses nothing around it.
 */

export type Heard = {
  /** What ran: the vector at work, and how it was heard. */
  ran: string[];
  /** Every element and attribute that is left: `a`, `a@href`, in the order met. */
  left: string[];
  /** Every address that is left. */
  addresses: string[];
  /** Whatever the page loaded since, and by what: `img https://…`. */
  loaded: string[];
};

export type Alarms = {
  /** What is at work now. */
  at: string;
  /** Does to an element what a reader may do; links that lead elsewhere are not followed. */
  poke(element: Element): void;
  /** Notes down what a body holds, and pokes all of it. */
  look(body: Element): void;
  /** Waits for the pictures looked at, and tells. */
  heard(): Promise<Heard>;
};

declare global {
  var alarms: Alarms;
}

/** Puts alarms into the page that ring when anything of a body runs in it. */
export function installAlarms(): void {
  const ran: string[] = [];
  const left = new Set<string>();
  const addresses = new Set<string>();
  const pictures: HTMLImageElement[] = [];
  const ring = (how: string) => ran.push(`${globalThis.alarms.at}: ${how}`);
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    Object.assign(window, { [name]: () => ring(name) });
  for (const name of ['log', 'info', 'warn', 'error', 'debug'])
    Object.assign(console, { [name]: () => ring(`console.${name}`) });
  window.addEventListener('error', event => event instanceof ErrorEvent && ring(event.message));
  performance.setResourceTimingBufferSize(10_000);
  performance.clearResourceTimings();
  const usual = 'mouseover mousedown focus blur keydown input scroll submit toggle SVGLoad';
  const poke = (element: Element) => {
    const handled = element.getAttributeNames().filter(name => name.startsWith('on'));
    for (const type of [...usual.split(' '), ...handled.map(name => name.slice(2))])
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    const link = element.closest('[href]')?.getAttribute('href') ?? '';
    const stay = (event: Event) => event.preventDefault();
    if (/^\s*(https?:|mailto:|[#/.])/i.test(link))
      element.addEventListener('click', stay, { once: true });
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
  const look = (body: Element) => {
    for (const element of body.querySelectorAll('*')) {
      left.add(element.localName);
      if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') left.add('foreign');
      for (const { name, value } of element.attributes) {
        left.add(`${element.localName}@${name}`);
        if (['href', 'src', 'srcset'].includes(name)) addresses.add(value);
      }
      poke(element);
      if (element instanceof HTMLDetailsElement) element.open = true;
      if (element instanceof HTMLImageElement) pictures.push(element);
    }
  };
  const heard = async () => {
    for (const picture of pictures) picture.loading = 'eager';
    while (!pictures.every(({ complete }) => complete)) await new Promise(requestAnimationFrame);
    for (const name of Object.getOwnPropertyNames(window))
      if (!globals.has(name)) ring(`window.${name}`);
    if (document.title !== title) ring('the title');
    const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const loaded = loads.map(({ initiatorType, name }) => `${initiatorType} ${name}`);
    return { ran, left: [...left], addresses: [...addresses], loaded };
  };
  globalThis.alarms = { at: '', poke, look, heard };
  const globals = new Set(Object.getOwnPropertyNames(window));
  const title = document.title;
}
