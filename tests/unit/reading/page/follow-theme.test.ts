import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followColours, wear } from '../../../../lib/reading/page/follow-theme';

describe('the colours of the page', () => {
  let end = new AbortController();
  let system = new EventTarget();
  let isDark = false;
  const applies = (media: string) =>
    media === 'all' || (media.includes('prefers') && isDark === media.includes('dark'));
  const link = (name: string) => document.getElementById(`${name}-colors`);
  const choose = (light: string, dark: string) => {
    link('light')?.setAttribute('media', light);
    link('dark')?.setAttribute('media', dark);
  };
  beforeEach(() => {
    [end, system, isDark] = [new AbortController(), new EventTarget(), false];
    vi.spyOn(window, 'matchMedia').mockImplementation(media => {
      const query = {
        matches: applies(media),
        addEventListener: system.addEventListener.bind(system),
      };
      return query as unknown as MediaQueryList;
    });
    document.head.innerHTML =
      '<link id="light-colors" media="(prefers-color-scheme: light)"><link id="dark-colors" media="(prefers-color-scheme: dark)">';
  });
  afterEach(() => {
    end.abort();
    vi.restoreAllMocks();
  });

  test('are followed when the reader switches them on the site', async () => {
    const { theme } = followColours(window, end.signal);
    expect(theme.value).toBe('light');
    choose('not all', 'all');
    await vi.waitFor(() => expect(theme.value).toBe('dark'));
  });

  test('are followed when the system goes dark and the site with it', () => {
    const { theme } = followColours(window, end.signal);
    isDark = true;
    system.dispatchEvent(new Event('change'));
    expect(theme.value).toBe('dark');
  });

  test.each(['head', 'html'])(
    'are followed when a style sheet in %s darkens the page',
    async place => {
      const { theme, ground } = followColours(window, end.signal);
      expect(theme.value).toBe('light');
      const sheet = document.createElement('style');
      sheet.textContent = 'body { background-color: rgb(24, 26, 27) !important }';
      document.querySelector(place)?.append(sheet);
      await vi.waitFor(() => expect(theme.value).toBe('dark'));
      expect(ground.value).toBe('rgb(24, 26, 27)');
      sheet.remove();
      await vi.waitFor(() => expect(theme.value).toBe('light'));
    },
  );

  test.each([
    ['the reader scrolls', () => window.dispatchEvent(new Event('scroll'))],
    ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
    [
      'the page is seen again',
      () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    ],
    [
      'the pointer comes back',
      () => document.documentElement.dispatchEvent(new Event('pointerenter')),
    ],
  ])('are looked at again when %s: some style sheets are told by no event', async (_, comeBack) => {
    const { theme } = followColours(window, end.signal);
    const computed = vi.spyOn(globalThis, 'getComputedStyle');
    computed.mockReturnValue({ backgroundColor: 'rgb(24, 26, 27)' } as CSSStyleDeclaration);
    comeBack();
    await vi.waitFor(() => expect(theme.value).toBe('dark'));
  });

  test('are worn by what is ours, from the first moment on, until the end', async () => {
    const host = document.createElement('dalee-card');
    const { theme } = followColours(window, end.signal);
    wear(host, theme, end.signal);
    expect(host.style.colorScheme).toBe('light');
    choose('not all', 'all');
    await vi.waitFor(() => expect(host.style.colorScheme).toBe('dark'));
    end.abort();
    choose('all', 'not all');
    await new Promise(resolve => setTimeout(resolve));
    expect(host.style.colorScheme).toBe('dark');
  });
});
