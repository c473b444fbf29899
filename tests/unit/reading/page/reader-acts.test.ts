import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleId } from '../../../../lib/habr/facts';
import type { Answer, Undone } from '../../../../lib/library/contract/contract';
import type { Stamp } from '../../../../lib/library/model';
import { click } from '../../components/on-screen';
import { aReading, control, rootOf } from '../a-page';
import { aView, done, entry, no, ok } from '../factories';

const toast = () => document.querySelector('dalee-toast');
const told = () =>
  [...rootOf(toast()).querySelectorAll('.toast > span')].map(one => one.textContent);

const added = 'Bookmark added: О чём молчат указатели';

describe('what the reader does', () => {
  let end = new AbortController();
  const reading = (answers = {}) => {
    const made = aReading(answers);
    end = made.end;
    const button = document.body.appendChild(document.createElement('button'));
    return { ...made, button };
  };
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  test('shows when the library has it, and can be taken back from a toast', async () => {
    const kept = aView({ bookmarked: true });
    const { acts, services, library, card, button } = reading({
      act: vi.fn(async () => ok(done(kept))),
    });
    acts.bookmark([card.teaser], true, button);
    await vi.waitFor(() => expect(told()).toEqual([added]));
    expect(services.states.view(card.teaser.id)).toEqual(kept);
    click(control(toast(), 'Undo'));
    await vi.waitFor(() => expect(told()).toEqual(['Undone']));
    expect(library.undo).toHaveBeenCalledWith(expect.objectContaining({ of: entry }));
    expect(services.states.view(card.teaser.id)).toEqual(aView());
  });

  test.each(['Undo', 'Close'])(
    'gives the focus back to its button when «%s» goes with its toast',
    async name => {
      const { acts, card, button } = reading();
      acts.bookmark([card.teaser], true, button);
      await vi.waitFor(() => expect(told()).toEqual([added]));
      control(toast(), name).focus();
      click(control(toast(), name));
      expect(document.activeElement).toBe(button);
      if (name === 'Close') return;
      await vi.waitFor(() => expect(told()).toEqual(['Undone']));
      control(toast(), 'Close').focus();
      click(control(toast(), 'Close'));
      expect(document.activeElement).toBe(button);
    },
  );

  test('is said to screen readers each time, also in the same words', async () => {
    const { acts, card, button } = reading();
    const said = () => rootOf(toast()).querySelector('.said')?.textContent;
    const heard = new Set<unknown>();
    for (const time of [1, 2]) {
      await acts.bookmark([card.teaser], true, button);
      expect(said()?.trim()).toBe(added);
      expect(heard.add(said()).size).toBe(time);
    }
  });

  test('again and again within a toast is one toast, and «Undo all» takes all of it back', async () => {
    const first = 'first' as Stamp;
    const second = 'second' as Stamp;
    const act = vi
      .fn()
      .mockResolvedValueOnce(ok({ ...done(aView()), entry: first }))
      .mockResolvedValueOnce(ok({ ...done(aView()), entry: second }));
    const { acts, library, card, button } = reading({ act });
    const other = { ...card.teaser, id: '2' as ArticleId };
    await acts.read([card.teaser], true, button);
    await acts.read([other], true, button);
    expect(told()).toEqual(['Marked as read: 2 articles']);
    click(control(toast(), 'Undo all'));
    await vi.waitFor(() => expect(told()).toEqual(['Undone']));
    expect(library.undo.mock.calls.map(([{ of }]) => of)).toEqual([second, first]);
  });

  test('while others are being undone keeps its own undo', async () => {
    let answer = (_: Answer<Undone>) => {};
    const undo = () => new Promise<Answer<Undone>>(resolve => (answer = resolve));
    const { acts, card, button } = reading({ undo });
    await acts.read([card.teaser], true, button);
    click(control(toast(), 'Undo'));
    await acts.read([{ ...card.teaser, id: '2' as ArticleId }], true, button);
    answer(ok({ views: {}, changed: 1, left: 0 }));
    await vi.waitFor(() => expect(told()).toContain('Undone'));
    expect(told()).toContain('Marked as read: О чём молчат указатели');
  });

  test('after its toast was closed begins a new one', async () => {
    const { acts, card, button } = reading();
    await acts.read([card.teaser], true, button);
    click(control(toast(), 'Close'));
    await acts.read([{ ...card.teaser, id: '2' as ArticleId }], true, button);
    expect(told()).toEqual(['Marked as read: О чём молчат указатели']);
  });

  test('twice has two names, so that each is done once', async () => {
    const { acts, library, card, button } = reading();
    acts.read([card.teaser], true, button);
    acts.read([card.teaser], false, button);
    await vi.waitFor(() => expect(library.act).toHaveBeenCalledTimes(2));
    const names = library.act.mock.calls.map(([{ act }]) => act);
    expect(new Set(names).size).toBe(2);
  });

  test('offers no way back where nothing was changed', async () => {
    const { acts, card, button } = reading({ act: vi.fn(async () => ok({ views: {} })) });
    acts.bookmark([card.teaser], true, button);
    await vi.waitFor(() => expect(told()).toEqual([added]));
    expect(() => control(toast(), 'Undo')).toThrow();
  });

  test('that could not be written is said, and not shown as done', async () => {
    const { acts, services, card, button } = reading({ act: vi.fn(async () => no('storage')) });
    acts.bookmark([card.teaser], true, button);
    await vi.waitFor(() => expect(told()[0]).toContain('couldn’t be saved'));
    expect(services.states.view(card.teaser.id)).toBeUndefined();
  });

  test('under an updated extension is answered with one sentence, however often', async () => {
    const { acts, card, button } = reading({ act: vi.fn(async () => no('orphaned')) });
    for (let i = 0; i < 3; i++) acts.bookmark([card.teaser], true, button);
    await vi.waitFor(() => expect(told()).toHaveLength(1));
    expect(told()[0]).toContain('updated');
    expect(control(toast(), 'Reload the page')).toBeDefined();
  });

  test('taken back in part says what stays', async () => {
    const undo = vi.fn(async () => ok({ ...done(aView()), changed: 38, left: 2 }));
    const { acts, card, button } = reading({ undo });
    acts.read([card.teaser], true, button);
    await vi.waitFor(() => expect(told()).toHaveLength(1));
    click(control(toast(), 'Undo'));
    await vi.waitFor(() =>
      expect(told()).toEqual(['Partly undone: 2 of 40 changed since and were left alone']),
    );
  });
});

describe('a toast', () => {
  let reading: ReturnType<typeof aReading>;
  const show = (topic: string, text = topic) => reading.services.notices.show({ topic, text });
  beforeEach(() => {
    vi.useFakeTimers();
    reading = aReading();
  });
  afterEach(() => {
    reading.end.abort();
    vi.useRealTimers();
  });

  test('stays ten seconds, and as long as it is looked at', () => {
    show('a');
    vi.advanceTimersByTime(9_000);
    rootOf(toast()).querySelector('.toasts')?.dispatchEvent(new PointerEvent('pointerenter'));
    vi.advanceTimersByTime(60_000);
    expect(told()).toEqual(['a']);
    rootOf(toast()).querySelector('.toasts')?.dispatchEvent(new PointerEvent('pointerleave'));
    vi.advanceTimersByTime(1_000);
    expect(told()).toEqual([]);
  });

  test('takes the place of one about the same thing, and four stand at most', () => {
    for (const topic of ['a', 'b', 'a', 'c', 'd', 'e']) show(topic);
    expect(told()).toEqual(['a', 'c', 'd', 'e']);
    vi.advanceTimersByTime(10_000);
    expect(told()).toEqual([]);
  });

  test('is said to screen readers, and stands in a closed root', () => {
    show('a', 'Bookmark added');
    expect(rootOf(toast()).querySelector('[role=status]')?.textContent).toBe('Bookmark added');
    expect(toast()?.shadowRoot).toBeNull();
  });
});
