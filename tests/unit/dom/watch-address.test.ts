import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchAddress } from '../../../lib/dom/watch-address';

/** A window with, or without, the Navigation API. */
const aWindow = (navigation?: EventTarget): Window =>
  Object.assign(new EventTarget(), { document, navigation }) as unknown as Window;

describe('the address of the page', () => {
  let end = new AbortController();
  const watch = (window: Window) => {
    end = new AbortController();
    const changed = vi.fn();
    watchAddress(window, changed, end.signal);
    return changed;
  };
  afterEach(() => end.abort());

  test.each(['currententrychange', 'navigatesuccess'])('is told by %s', type => {
    const navigation = new EventTarget();
    const changed = watch(aWindow(navigation));
    navigation.dispatchEvent(new Event(type));
    expect(changed).toHaveBeenCalledOnce();
  });

  test('without the Navigation API is told when the title changes', async () => {
    document.title = 'before';
    const changed = watch(aWindow());
    document.title = 'after';
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  });

  test('is told when the reader goes back', () => {
    const window = aWindow();
    const changed = watch(window);
    window.dispatchEvent(new Event('popstate'));
    expect(changed).toHaveBeenCalledOnce();
  });

  test('is told no more when the lifetime is over', () => {
    const navigation = new EventTarget();
    const changed = watch(aWindow(navigation));
    end.abort();
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changed).not.toHaveBeenCalled();
  });
});
