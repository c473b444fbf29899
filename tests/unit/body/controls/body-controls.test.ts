import { beforeEach, describe, expect, test } from 'vitest';
import type { Layer } from '../../../../lib/body/controls/control-layer';
import { keepOrder } from '../../../../lib/body/controls/tab-order';
import { offerEmbeds, placeEmbeds } from '../../../../lib/body/parts/click-to-load-embeds';
import { click, press } from '../../components/on-screen';
import { aFragment } from '../a-fragment';

const { signal } = new AbortController();
const address = 'https://embedd.srv.habr.com/iframe/1';

describe('the order of Tab', () => {
  let [element, control] = [document.createElement('a'), document.createElement('button')];
  beforeEach(() => {
    [element, control] = [document.createElement('a'), document.createElement('button')];
    element.href = address;
    document.body.replaceChildren(element, control);
    keepOrder(element, control, signal);
    element.focus();
  });

  test('goes from an element to its control', () => {
    expect(press('Tab').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(control);
  });

  test('is the browser’s again when the control is gone', () => {
    control.remove();
    expect(press('Tab').defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(element);
  });
});

describe('an embed that was asked for', () => {
  const shown = (change: (link: HTMLAnchorElement) => void = () => {}) => {
    const layer = document.createElement('div').attachShadow({ mode: 'open' });
    const fragment = aFragment(`<div data-src="${address}"></div>`);
    const embeds = placeEmbeds(fragment);
    document.body.replaceChildren(fragment, layer.host);
    const roots: ShadowRoot[] = [];
    const [embed] = embeds;
    if (!embed) throw new Error('no embed');
    const attach = embed.stage.attachShadow.bind(embed.stage);
    embed.stage.attachShadow = init => {
      const root = attach(init);
      roots.push(root);
      return root;
    };
    const over: Layer = { place: make => layer.append(make()) };
    offerEmbeds(embeds, { layer: over, say: key => key }, signal);
    change(embed.link);
    const button = layer.querySelector('button');
    if (button) click(button);
    return { layer, frame: roots[0]?.querySelector('iframe'), root: roots[0], embed };
  };

  test('stands in a root of its own: what runs in it may find its way out of there', () => {
    const { layer, frame, root } = shown();
    expect(frame?.src).toBe(address);
    expect(root?.mode).toBe('closed');
    expect(layer.childElementCount).toBe(0);
  });

  test('is what the article has named, whatever the page makes of the link', () => {
    const { frame } = shown(link => {
      link.href = 'https://habr.com/evil/';
    });
    expect(frame?.src).toBe(address);
  });
});
