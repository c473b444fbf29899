import { afterEach, describe, expect, test, vi } from 'vitest';
import { createStrips } from '../../../../lib/reading/cards/card-strip';
import { click } from '../../components/on-screen';
import { aCard, aPost } from '../../habr/card/a-card';
import { aReading, control, rootOf } from '../a-page';
import { aView, done, id, ok } from '../factories';

describe('the strip', () => {
  let end = new AbortController();
  const mounted = (answers = {}, element: Element = aCard()) => {
    const reading = aReading(answers, element);
    end = reading.end;
    const expansion = { open: vi.fn(), collapse: vi.fn(), toggle: vi.fn() };
    const mount = createStrips(reading.services, { expansion }, end.signal);
    mount([reading.card]);
    const hosts = () => [...element.querySelectorAll('dalee-card')];
    return { ...reading, expansion, mount, hosts };
  };
  afterEach(() => end.abort());

  test('is exactly one node, the last child of its card', () => {
    const { element, hosts } = mounted();
    expect(hosts()).toEqual([element.lastElementChild]);
  });

  test('is mounted once, however often it is asked for', () => {
    const { mount, card, hosts } = mounted();
    const [first] = hosts();
    mount([card]);
    mount([card]);
    expect(hosts()).toEqual([first]);
  });

  test('adds nothing to the site’s own elements, and goes without a trace', () => {
    const element = aCard();
    const before = element.outerHTML;
    const { services } = mounted({}, element);
    services.states.take({ [id('795001')]: aView({ state: 'read', bookmarked: true }) });
    expect(element.outerHTML.replace(/<dalee-card[^>]*><\/dalee-card>/, '')).toBe(before);
    end.abort();
    expect(element.outerHTML).toBe(before);
  });

  test('looks the same from outside whatever the marks are', () => {
    const { services, hosts } = mounted();
    const unread = hosts()[0]?.outerHTML;
    services.states.take({
      [id('795001')]: aView({ state: 'reading', percent: 43, bookmarked: true }),
    });
    expect(hosts()[0]?.outerHTML).toBe(unread);
  });

  test('says nothing of the state before the library has answered', () => {
    const { services, hosts } = mounted();
    const marker = () => rootOf(hosts()[0]).querySelector('.mark');
    expect(marker()).toBeNull();
    services.states.take({ [id('795001')]: aView() });
    expect(marker()?.getAttribute('aria-label')).toBe('Unread');
  });

  test('keeps and marks by a person’s click, and by nothing else', async () => {
    const act = vi.fn(async () => ok(done(aView({ bookmarked: true }))));
    const { hosts } = mounted({ act });
    control(hosts()[0], 'Bookmark').click();
    expect(act).not.toHaveBeenCalled();
    click(control(hosts()[0], 'Bookmark'));
    await vi.waitFor(() =>
      expect(control(hosts()[0], 'Bookmark').getAttribute('aria-pressed')).toBe('true'),
    );
    expect(act).toHaveBeenCalledWith(
      expect.objectContaining({ what: { kind: 'bookmark', ids: ['795001'], value: true } }),
    );
  });

  test('offers to open here what opens here', () => {
    const { expansion, hosts, card } = mounted();
    const opener = control(hosts()[0], 'Read here');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    click(opener);
    expect(expansion.toggle).toHaveBeenCalledWith(card, opener);
  });

  test('of a post has nothing to open', () => {
    const { hosts } = mounted({}, aPost('Коротко.'));
    expect(() => control(hosts()[0], 'Read here')).toThrow();
    expect(control(hosts()[0], 'Read')).toBeDefined();
  });

  test('on the article’s own page stands in one line, with nothing to open', () => {
    const { services, card, element } = aReading();
    createStrips(services, {}, end.signal)([card]);
    const root = rootOf(element.lastElementChild);
    expect(root.querySelector('.over-line')).not.toBeNull();
    expect(() => control(element.lastElementChild, 'Read here')).toThrow();
  });

  test('leaves a card to another living copy of the extension', () => {
    const element = aCard();
    const theirs = document.createElement('dalee-card');
    theirs.addEventListener('dalee-owner', event => event.preventDefault());
    element.append(theirs);
    expect(mounted({}, element).hosts()).toEqual([theirs]);
  });

  test('takes the place of one that nobody answers for', () => {
    const element = aCard();
    const theirs = document.createElement('dalee-card');
    element.append(theirs);
    const { hosts } = mounted({}, element);
    expect(hosts()).toHaveLength(1);
    expect(hosts()).not.toContain(theirs);
  });
});
