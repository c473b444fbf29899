import type { BodyServices } from '../../../../lib/body/controls/body-services';

/*
 * Functions that are sent into the bench's page as text: each stands alone and uses nothing around it.
 */

/**
 * Opens an article as the frame does: its body slotted into a closed root, the layer over it.
 *
 * @param styles The page's stylesheet for bodies.
 * @param look The stylesheet of the closed root.
 */
export function openArticle(
  raw: string,
  id: string,
  styles: string,
  look: string,
  editor: 1 | 2 = 2,
): void {
  document.querySelector('dalee-article')?.remove();
  const host = document.createElement('dalee-article');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${look} :host { display: block; overflow: clip } main { position: relative }`;
  const stage = document.createElement('main');
  const layer = document.createElement('div');
  stage.append(document.createElement('slot'), layer);
  root.append(style, stage);
  const base = `https://habr.com/ru/articles/${id}/`;
  const texts: Record<string, string> = {
    hiddenText: 'Скрытый текст',
    codeBlock: 'Код',
    copyCode: 'Скопировать код',
    codeCopied: 'Скопировано',
    showEmbed: 'Показать с',
  };
  const say = (key: string, ...more: string[]) => [texts[key], ...more].join(' ');
  const { signal } = new AbortController();
  const loadFrame: BodyServices['loadFrame'] = async (embed, signal) => {
    const deps = { alive: () => true, line: () => 0 };
    globalThis.dalee?.embedFrame?.showEmbedFrame(embed, deps, signal);
    return true;
  };
  const options = { id, editor, base, layer, say, loadFrame };
  const body = globalThis.dalee?.article?.body(raw, options, signal);
  if (!body) throw new Error('the article file is not there');
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  host.append(sheet, body);
  document.body.append(host);
  scrollTo(0, 0);
}

/**
 * Tag and place, px, of every block, cell and picture: in a body as we show it, and in the same body as
 * the site does.
 */
export function placesInBoth(raw: string, editor: 1 | 2, styles: string): string[][] {
  const stage = document.body.appendChild(document.createElement('main'));
  const sheet = stage.appendChild(document.createElement('style'));
  sheet.textContent = styles;
  const end = new AbortController();
  const body = renderAlone(raw, end.signal, editor);
  const host = stage.appendChild(document.createElement('dalee-article'));
  host.style.display = 'flow-root';
  host.append(body);
  const places = () => {
    const { top, left } = host.getBoundingClientRect();
    const blocks =
      'h2, h3, h4, p, blockquote, ul, li, pre, figure, details, table, td, hr, img, i, tt';
    return [...host.querySelectorAll(blocks)].map(one => {
      const box = one.getBoundingClientRect();
      return `${one.localName} ${box.left - left} ${box.top - top} ${box.width} ${box.height}`;
    });
  };
  const shown = places();
  const written = document.createElement('div');
  written.className = body.className;
  written.innerHTML = raw;
  body.replaceWith(written);
  const wanted = places();
  end.abort();
  stage.remove();
  return [shown, wanted];
}

/** The start tags of all elements that match in the opened body, with their text where it is short. */
export function tagsOf(selector: string): string[] {
  const body = document.querySelector('dalee-article > div');
  return [...(body?.querySelectorAll(selector) ?? [])].map(element => {
    const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`);
    const text = element.textContent ?? '';
    return `<${element.localName}${attributes.join('')}>${text.length < 60 ? text : ''}`;
  });
}
