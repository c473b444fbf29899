/*
 * A function that is sent into the bench's page as text: it stands alone and uses nothing around it.
 */

declare global {
  /** Renders a body without a card around it, until the signal: texts are their keys, and embeds load nothing. */
  var renderAlone: (raw: string, signal: AbortSignal, editor?: 1 | 2) => HTMLElement;
}

/** Puts `renderAlone` into the page. */
export function installRenderAlone(): void {
  globalThis.renderAlone = (raw, signal, editor = 2) => {
    const layer = document.body.appendChild(document.createElement('div'));
    signal.addEventListener('abort', () => layer.remove());
    const say = (key: string) => key;
    const at = { id: '1', editor, base: 'https://habr.com/ru/articles/1/' };
    const options = { ...at, layer, say, loadFrame: async () => false };
    const body = globalThis.dalee?.article?.body(raw, options, signal);
    if (!body) throw new Error('the article file is not there');
    return body;
  };
}
