import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WelcomePage } from '../../../../../components/own-page/welcome/WelcomePage';
import { createWords } from '../../../../../lib/words/words';

const words = createWords(key => key, 'en');
const show = (changes: { granted: boolean; onGrant?: () => void }) =>
  render(
    <WelcomePage
      words={words}
      tryAt="https://example.org/"
      dataAt="https://example.org/data"
      onGrant={() => {}}
      {...changes}
    />,
    document.body,
  );
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(one => one.textContent === name);

afterEach(() => render(null, document.body));

describe('the welcome page', () => {
  test('leads to an author', () => {
    show({ granted: true });
    expect(document.querySelector('a')?.href).toBe('https://example.org/');
  });

  test('says that removing the extension deletes the library', () => {
    show({ granted: true });
    const headings = [...document.querySelectorAll('h2')].map(one => one.textContent);
    expect(headings).toContain('welcomeBackupTitle');
    const link = [...document.querySelectorAll('a')].find(one => one.text === 'welcomeToData');
    expect(link?.href, 'and leads to where a backup is saved').toBe('https://example.org/data');
  });

  test('asks for the site only where the browser did not grant it', () => {
    show({ granted: true });
    expect(button('welcomeGrant')).toBeUndefined();
    const onGrant = vi.fn();
    show({ granted: false, onGrant });
    button('welcomeGrant')?.click();
    expect(onGrant).toHaveBeenCalledOnce();
  });
});
