import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Opened } from '../../../../lib/library/contract/contract';
import { createExpansion } from '../../../../lib/reading/article/expansion';
import { openHere } from '../../../../lib/reading/article/open-through-page';
import type { ArticleModule } from '../../../../lib/reading/page/session-services';
import { listenToReader } from '../../../../lib/reading/sessions/clicks-and-escape';
import { click } from '../../components/on-screen';
import { aCard, fragment } from '../../habr/card/a-card';
import { aReading, control, rootOf } from '../a-page';
import { aBody, aPageAnswer, ok, textPage } from '../factories';

/** What the file `article` brings, without the sanitiser: only real browsers can be trusted with that. */
const aModule = (): ArticleModule => ({
  body: raw => Object.assign(document.createElement('div'), { textContent: raw }),
  resume: vi.fn(),
  watchChange: vi.fn(),
});

describe('an article in its card', () => {
  let end = new AbortController();
  const opened = (answers = {}, element: Element = aCard()) => {
    const reading = aReading(answers, element);
    end = reading.end;
    Object.assign(reading.services.world, { article: aModule(), throughPage: { openHere } });
    const expansion = createExpansion(reading.services, end.signal);
    const button = document.body.appendChild(document.createElement('button'));
    const open = () => expansion.open(reading.card, button);
    const hosts = () => [...element.querySelectorAll('dalee-article')];
    return { ...reading, expansion, button, open, hosts };
  };
  const settled = async (host: () => Element | undefined) => {
    await vi.waitFor(() => expect(rootOf(host()).querySelector('.skeleton')).toBeNull());
  };
  afterEach(() => end.abort());

  test('is exactly one node, the last child of the card’s text, and there at once', () => {
    const { open, hosts, element } = opened();
    open();
    expect(hosts()).toEqual([element.querySelector('.article-snippet')?.lastElementChild]);
    expect(rootOf(hosts()[0]).querySelector('.skeleton')).not.toBeNull();
  });

  test('is asked for once, however often it is opened', async () => {
    const { open, hosts, library } = opened();
    open();
    open();
    await settled(() => hosts()[0]);
    open();
    expect(hosts()).toHaveLength(1);
    expect(library.open).toHaveBeenCalledOnce();
  });

  test('has nowhere to stand in a card that is not understood, and says so', () => {
    const element = fragment(
      '<article id="795001"><h2><a href="/ru/articles/795001/">Без обёртки</a></h2></article>',
    );
    const { card, expansion, hosts } = opened({}, aCard());
    card.element = element;
    expect(expansion.open(card, document.createElement('button'))).toBe(false);
    expect(hosts()).toEqual([]);
  });

  test('stands in the light, so that the site’s typography applies, and is marked as opened', async () => {
    const { open, hosts, library } = opened();
    open();
    await settled(() => hosts()[0]);
    expect(hosts()[0]?.textContent).toBe('<p>Текст.</p>');
    expect(library.act).toHaveBeenCalledWith(
      expect.objectContaining({ what: { kind: 'opened', id: '795001', hash: 'h1', comments: 24 } }),
    );
  });

  test('takes the focus, and gives it back to what opened it', async () => {
    const { open, hosts, expansion, card, button } = opened();
    button.focus();
    open();
    await settled(() => hosts()[0]);
    expect(rootOf(hosts()[0]).activeElement?.localName).toBe('section');
    expansion.collapse(card);
    expect(document.activeElement).toBe(button);
  });

  test('folds without a trace', async () => {
    const element = aCard();
    const before = element.outerHTML;
    const { open, hosts, expansion, card } = opened({}, element);
    open();
    await settled(() => hosts()[0]);
    expansion.collapse(card);
    expect(element.outerHTML).toBe(before);
  });

  test('folded while it loads is given up, and shows nothing when it arrives', async () => {
    let arrive: (opened: ReturnType<typeof ok<Opened>>) => void = () => {};
    const coming = new Promise<ReturnType<typeof ok<Opened>>>(resolve => {
      arrive = resolve;
    });
    const { open, hosts, expansion, card, library } = opened({ open: vi.fn(() => coming) });
    open();
    expansion.collapse(card);
    expect(library.cancel).toHaveBeenCalledWith({ id: '795001' });
    arrive(ok({ body: aBody() }));
    await coming;
    expect(hosts()).toEqual([]);
    expect(library.act).not.toHaveBeenCalled();
  });

  test('says what went wrong, and tries again when it is asked to', async () => {
    const answers = [
      ok<Opened>({ failure: { code: 'site' }, mayTryHere: false }),
      ok<Opened>({ body: aBody() }),
    ];
    const { open, hosts, library } = opened({
      open: vi.fn(async () => answers.shift() ?? ok<Opened>({ body: aBody() })),
    });
    open();
    await settled(() => hosts()[0]);
    expect(rootOf(hosts()[0]).querySelector('[role=alert]')?.textContent).toContain(
      'Habr is having trouble',
    );
    expect(() => control(hosts()[0], 'Load it as me')).toThrow();
    click(control(hosts()[0], 'Try again'));
    await vi.waitFor(() => expect(hosts()[0]?.textContent).toBe('<p>Текст.</p>'));
    expect(library.open).toHaveBeenLastCalledWith({ id: '795001', again: true });
  });

  test('is fetched through the page on that click only, and handed over to be kept', async () => {
    const fetched = vi.fn(async () => aPageAnswer(textPage('Отсюда')));
    vi.stubGlobal('fetch', fetched);
    const { open, hosts, library } = opened({
      open: vi.fn(async () => ok<Opened>({ failure: { code: 'wall' }, mayTryHere: true })),
    });
    open();
    await settled(() => hosts()[0]);
    expect(fetched).not.toHaveBeenCalled();
    click(control(hosts()[0], 'Load it as me'));
    await vi.waitFor(() =>
      expect(library.keep).toHaveBeenCalledWith({ id: '795001', html: 'Отсюда', editor: 1 }),
    );
    expect(fetched).toHaveBeenCalledWith(
      'https://habr.com/ru/articles/795001/',
      expect.objectContaining({ credentials: 'include' }),
    );
    vi.unstubAllGlobals();
  });

  test('whose card was taken away while it loaded is not marked as opened', async () => {
    const { open, element, library, card } = opened();
    open();
    element.remove();
    await vi.waitFor(() => expect(card.phase.peek()).toBeUndefined());
    expect(library.act).not.toHaveBeenCalled();
  });

  test('is not folded by the second click of a double click', async () => {
    const { hosts, element, card, expansion } = opened();
    const cards = { at: () => card, all: () => [card] };
    listenToReader(window, { cards, expansion }, end.signal);
    clickOfCount(1, element.querySelector('.readmore'));
    await settled(() => hosts()[0]);
    // However slow: the reader's own system may allow more time than most.
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5_000);
    clickOfCount(2, control(hosts()[0], 'Collapse'));
    expect(hosts()).toHaveLength(1);
    click(control(hosts()[0], 'Collapse'));
    expect(hosts()).toEqual([]);
  });
});

/** A click by a person that the browser counts as the first, second … of several. */
function clickOfCount(detail: number, target: Element | null): void {
  const event = new MouseEvent('click', {
    bubbles: true,
    composed: true,
    cancelable: true,
    detail,
  });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target?.dispatchEvent(event);
}
