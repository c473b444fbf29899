import { afterEach, describe, expect, test } from 'vitest';
import { isTranslated } from '../../../../lib/habr/page/page-language';

describe('a translation of the browser', () => {
  const show = (path: string, lang: string, className = '') => {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
      `https://habr.com${path}`,
    );
    Object.assign(document.documentElement, { lang, className });
    return isTranslated(document);
  };
  afterEach(() => void show('/ru/feed/', 'ru'));

  test.each([
    ['/ru/feed/', 'en', '', true],
    ['/en/feed/', 'ru', '', true],
    ['/ru/feed/', 'de-DE', '', true],
    ['/ru/feed/', 'ru', 'translated-ltr', true],
    ['/feed/', 'fr', '', true],
    ['/ru/feed/', 'ru', '', false],
    ['/en/feed/', 'en-US', '', false],
    ['/feed/', 'en', '', false],
    ['/ru/feed/', '', '', false],
  ])('of %s shown in «%s» %s is recognised: %s', (path, lang, className, expected) => {
    expect(show(path, lang, className)).toBe(expected);
  });
});
