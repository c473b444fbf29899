/*
 * Functions that are sent into the bench's page as text: each stands alone and uses nothing around it.
 */
import type { Heard } from './alarms';
import type { Vector } from './vectors';

/** Renders each vector into the page, does to it what a reader may do, and listens. */
export async function renderVectors(vectors: Vector[]): Promise<Heard> {
  const stage = document.body.appendChild(document.createElement('main'));
  const end = new AbortController();
  for (const { id, html } of vectors) {
    alarms.at = id;
    const body = renderAlone(html, end.signal);
    stage.append(body);
    alarms.look(body);
  }
  const heard = await alarms.heard();
  end.abort();
  stage.remove();
  return heard;
}

/** The control row: the same vectors as plain `innerHTML`, each in a frame of its own, until enough of them ran. */
export async function runRaw(vectors: Vector[], enough: number): Promise<string[]> {
  const ran = new Set<string>();
  const run = async ({ id, html }: Vector) => {
    const frame = document.createElement('iframe');
    // Real dialogs would stop the page; the hooks below hear them all the same.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    frame.src = '/';
    document.body.append(frame);
    await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    const inside = frame.contentWindow as unknown as typeof globalThis;
    for (const name of ['alert', 'confirm', 'prompt', 'print'])
      Object.assign(inside, { [name]: () => ran.add(id) });
    // What throws has run as well.
    inside.onerror = () => ran.add(id);
    const stage = inside.document.body.appendChild(inside.document.createElement('div'));
    stage.innerHTML = html;
    for (const element of stage.querySelectorAll('*')) alarms.poke(element);
  };
  for (let from = 0; from < vectors.length && ran.size < enough; from += 150) {
    await Promise.all(vectors.slice(from, from + 150).map(run));
    // Pictures that fail and links to `javascript:` are heard later, if at all.
    for (let frames = 0; frames < 150 && ran.size < enough; frames++)
      await new Promise(requestAnimationFrame);
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  }
  return [...ran];
}

type Expected = {
  /** Elements that have no business in an article. */
  forbidden: string[];
  /** Elements and attributes that we add ourselves. */
  added: string[];
  /** By a selector: the elements and attributes that may stand in its place. */
  standIns: Record<string, string>;
};

/**
 * The browser's own sanitiser as a second opinion: what of ours it would not have let through.
 * Attributes that we add ourselves do not count, nor do the boxes that we put around things.
 *
 * @returns undefined where the browser has none.
 */
export function compareWithOwn(
  vectors: Vector[],
  { forbidden, added, standIns }: Expected,
): string[] | undefined {
  if (!('setHTML' in Element.prototype)) return undefined;
  // A form may be asked nothing by name: its fields answer instead.
  const names = Element.prototype.getAttributeNames;
  const pairs = (root: Element) =>
    new Set(
      [...root.querySelectorAll('*')].flatMap(element => [
        element.localName,
        ...names.call(element).map(name => `${element.localName}@${name}`),
      ]),
    );
  const end = new AbortController();
  const more = vectors.flatMap(({ id, html }) => {
    const ours = renderAlone(html, end.signal);
    for (const embed of ours.querySelectorAll('.dalee-embed')) embed.remove();
    for (const box of ours.querySelectorAll('.dalee-wide')) box.replaceWith(...box.childNodes);
    const theirs = document.createElement('div');
    Object(theirs).setHTML(html, { sanitizer: { removeElements: forbidden } });
    const allowed = pairs(theirs);
    // What we put in the place of an element or of a style that the other would have kept.
    for (const [theirOwn, ours] of Object.entries(standIns))
      if (theirs.querySelector(theirOwn)) for (const one of ours.split(' ')) allowed.add(one);
    return [...pairs(ours)]
      .filter(pair => !allowed.has(pair) && !added.includes(pair))
      .map(pair => `${id}: ${pair}`);
  });
  end.abort();
  return more;
}
