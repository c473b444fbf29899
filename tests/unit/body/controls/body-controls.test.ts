import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { BodyServices } from '../../../../lib/body/controls/body-services';
import type { Layer } from '../../../../lib/body/controls/control-layer';
import { keepOrder } from '../../../../lib/body/controls/tab-order';
import { offerEmbeds, placeEmbeds } from '../../../../lib/body/parts/click-to-load-embeds';
import { showEmbedFrame } from '../../../../lib/reading/article/embed-frame';
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
  let end = new AbortController();
  beforeEach(() => {
    end = new AbortController();
    return () => end.abort();
  });
  const shown = async (change: (link: HTMLAnchorElement) => void = () => {}, isLoaded = true) => {
    const layer = document.createElement('div').attachShadow({ mode: 'open' });
    const fragment = aFragment(`<div data-src="${address}"></div>`);
    const embeds = placeEmbeds(fragment);
    document.body.replaceChildren(fragment, layer.host);
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    const [embed] = embeds;
    if (!embed) throw new Error('no embed');
    const over: Layer = { place: make => layer.append(make()) };
    const loadFrame: BodyServices['loadFrame'] = async (embed, signal) => {
      if (isLoaded) showEmbedFrame(embed, { alive: () => true, line: () => 0 }, signal);
      return isLoaded;
    };
    offerEmbeds(embeds, { layer: over, say: key => key, loadFrame }, end.signal);
    change(embed.link);
    const button = layer.querySelector('button');
    if (button) click(button);
    await Promise.resolve();
    const root = attach.mock.results.map(({ value }) => value as ShadowRoot).at(-1);
    const mode = attach.mock.calls.at(-1)?.[0].mode;
    attach.mockRestore();
    return { layer, frame: root?.querySelector('iframe'), mode, root, embed };
  };

  test('stands in a root of its own: what runs in it may find its way out of there', async () => {
    const { layer, frame, mode, root } = await shown();
    expect(frame?.src).toBe(address);
    expect(mode).toBe('closed');
    expect(layer.contains(root?.host ?? null)).toBe(false);
    expect(layer.childElementCount).toBe(0);
  });

  test('runs in its sandbox, and hears nothing of the page it stands in', async () => {
    const { frame } = await shown();
    expect(frame?.getAttribute('sandbox')).toBe(
      'allow-scripts allow-same-origin allow-popups allow-presentation',
    );
    expect(frame?.referrerPolicy).toBe('strict-origin');
    expect(frame?.allow).toBe('fullscreen; picture-in-picture');
  });

  test('is what the article has named, whatever the page makes of the link', async () => {
    const { frame } = await shown(link => {
      link.href = 'https://habr.com/evil/';
    });
    expect(frame?.src).toBe(address);
  });

  test('opens on its own site when what shows it does not come', async () => {
    const open = vi.spyOn(globalThis, 'open').mockReturnValue(null);
    await shown(link => {
      link.href = 'https://habr.com/evil/';
    }, false);
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
    expect(String(open.mock.calls[0]?.[0])).toBe(address);
    open.mockRestore();
  });
});
