import { afterEach, describe, expect, test, vi } from 'vitest';
import { listenToReader } from '../../../../lib/reading/sessions/clicks-and-escape';
import { aCard } from '../../habr/card/a-card';
import { aReading } from '../a-page';

describe('what a reader does on the page', () => {
  let end = new AbortController();
  const listening = (element = aCard()) => {
    const reading = aReading({}, element);
    end = reading.end;
    const hasOpenedSince = vi.fn(() => false);
    const expansion = {
      open: vi.fn(() => true),
      collapse: vi.fn(),
      toggle: vi.fn(),
      hasOpenedSince,
    };
    const cards = {
      at: (one: Element) => (one === element ? reading.card : undefined),
      all: () => [reading.card],
    };
    listenToReader(window, { cards, expansion }, end.signal);
    return { ...reading, expansion };
  };
  afterEach(() => end.abort());

  test('a plain click on «Читать далее», whatever it is called, opens here and nowhere else', () => {
    const { element, expansion, card } = listening();
    const router = vi.fn();
    element.addEventListener('click', router);
    const event = click(element.querySelector('.readmore span'));
    expect(event.defaultPrevented).toBe(true);
    expect(router).not.toHaveBeenCalled();
    expect(expansion.open).toHaveBeenCalledWith(card, element.querySelector('.readmore'));
  });

  test.each<MouseEventInit>([
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])('a click with %o stays the site’s', how => {
    const { element, expansion } = listening();
    expect(click(element.querySelector('.readmore'), how).defaultPrevented).toBe(false);
    expect(expansion.open).not.toHaveBeenCalled();
  });

  test('the second half of a double click that opened an article is nobody’s', () => {
    const { element, expansion } = listening();
    expansion.hasOpenedSince.mockReturnValue(true);
    click(element.querySelector('.readmore'), { clientX: 40, clientY: 50, detail: 1 });
    const under = vi.fn();
    document.body.addEventListener('click', under, { once: true });
    const second = click(document.body, { clientX: 41, clientY: 50, detail: 2 });
    expect(second.defaultPrevented).toBe(true);
    click(document.body, { clientX: 300, clientY: 50, detail: 1 });
    expect(under).toHaveBeenCalledOnce();
  });

  test('a script’s click stays the site’s', () => {
    const { element, expansion } = listening();
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    element.querySelector('.readmore')?.dispatchEvent(event);
    expect([event.defaultPrevented, expansion.open.mock.calls.length]).toEqual([false, 0]);
  });

  test.each(['.tm-title__link', 'time', '.article-comments-counter-link', '.bookmarks-button'])(
    'a click on %s stays the site’s',
    selector => {
      const { element, expansion } = listening();
      click(element.querySelector(selector));
      expect(expansion.open).not.toHaveBeenCalled();
    },
  );

  test('a card that another copy of the extension serves is left to it', () => {
    const { element, expansion } = listening();
    element.append(document.createElement('dalee-card'));
    click(element.querySelector('.readmore'));
    expect(expansion.open).not.toHaveBeenCalled();
  });

  test('where there is no place for it, the site opens it', () => {
    const { element, expansion } = listening();
    expansion.open.mockReturnValue(false);
    expect(click(element.querySelector('.readmore')).defaultPrevented).toBe(false);
  });

  test('Escape folds the article that has the focus, and no other', () => {
    const { card, element, expansion } = listening();
    const host = element.appendChild(document.createElement('dalee-article'));
    host.tabIndex = -1;
    card.mounts.push({ host, place: () => element });
    card.phase.value = { is: 'open' };
    press('Escape');
    expect(expansion.collapse).not.toHaveBeenCalled();
    host.focus();
    press('a');
    expect(expansion.collapse).not.toHaveBeenCalled();
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(expansion.collapse).toHaveBeenCalledWith(card);
  });
});

function click(target: Element | null, init: MouseEventInit = {}): MouseEvent {
  return dispatch(target, new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
}

const press = (key: string): KeyboardEvent =>
  dispatch(
    document.activeElement,
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

/** As a person does it. */
function dispatch<E extends Event>(target: Element | null, event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target?.dispatchEvent(event);
  return event;
}
