import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../../lib/library/contract/contract';
import { watchChange } from '../../../../lib/reading/article/offer-new-text';
import { click } from '../../components/on-screen';
import { aReading, control, rootOf } from '../a-page';
import { aBody, no, ok } from '../factories';

const old = aBody({ stale: true });

describe('an old text that is shown', () => {
  let end = new AbortController();
  const watched = (answers: Partial<Library>) => {
    const { services, library, end: life } = aReading(answers);
    end = life;
    const article = new AbortController();
    const heard: ((ids: string[]) => void)[] = [];
    const onChanged: typeof services.onChanged = (hear, signal) => {
      heard.push(hear);
      signal.addEventListener('abort', () => heard.splice(heard.indexOf(hear), 1));
    };
    const show = vi.fn();
    watchChange(old, { ...services, onChanged, show }, article.signal);
    const push = async () => {
      for (const hear of heard) hear(['795001']);
      await vi.waitFor(() => expect(library.open).toHaveBeenCalled());
      await Promise.resolve();
    };
    return { library, push, show, heard, fold: () => article.abort() };
  };
  const host = () => document.querySelector('dalee-toast');
  const toasts = () => rootOf(host()).querySelectorAll('.toast').length;
  afterEach(() => end.abort());

  test('is looked up at every change of the article, but the site is asked for nothing', async () => {
    const { library, push } = watched({ open: async () => ok({ body: old }) });
    await push();
    await push();
    expect(library.open.mock.calls).toEqual(Array(2).fill([{ id: '795001', asIs: true }]));
    expect(toasts()).toBe(0);
  });

  test('gives way to the new one on a click, once', async () => {
    const { push, show } = watched({ open: async () => ok({ body: aBody({ hash: 'h2' }) }) });
    await push();
    await push();
    expect(toasts()).toBe(1);
    click(control(host(), 'Show the new version'));
    expect(show).toHaveBeenCalledOnce();
    expect(toasts()).toBe(0);
  });

  test('is watched no more when the site has said the same again', async () => {
    const { library, push, heard } = watched({ open: async () => ok({ body: aBody() }) });
    await push();
    expect(heard).toEqual([]);
    await push();
    expect(library.open).toHaveBeenCalledOnce();
  });

  test('is watched on when there is no answer', async () => {
    const { push, heard } = watched({ open: async () => no('away') });
    await push();
    expect(heard).toHaveLength(1);
  });

  test('folded offers nothing that could be shown in it', async () => {
    const { push, fold } = watched({ open: async () => ok({ body: aBody({ hash: 'h2' }) }) });
    await push();
    expect(toasts()).toBe(1);
    fold();
    expect(toasts()).toBe(0);
  });
});
