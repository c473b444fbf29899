import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageOf } from '../../../../lib/habr/urls';
import { startSession } from '../../../../lib/reading/sessions/list-session';
import { aCard } from '../../habr/card/a-card';
import { showPage, someFixtures } from '../a-page';
import { aLibrary } from '../factories';

const page = (number: number) =>
  pageOf(new URL(`https://habr.com/ru/users/derunat/articles/page${number}/`));

describe('a session', () => {
  let end = new AbortController();
  const begin = () => {
    showPage(aCard());
    end = new AbortController();
    const fixtures = someFixtures(aLibrary(), end.signal);
    const said = vi.spyOn(fixtures.notices, 'failed');
    const leave = new AbortController();
    startSession(page(1), fixtures, leave.signal);
    return { fixtures, said, leave };
  };
  const leftOpen = () =>
    document.querySelector('.article-snippet')?.append(document.createElement('dalee-article'));
  afterEach(() => end.abort());

  test('says that an article stands open that an earlier copy of the extension has left', () => {
    showPage(aCard());
    end = new AbortController();
    const fixtures = someFixtures(aLibrary(), end.signal);
    const said = vi.spyOn(fixtures.notices, 'failed');
    leftOpen();
    startSession(page(1), fixtures, end.signal);
    expect(said).toHaveBeenCalledExactlyOnceWith('orphaned');
  });

  test('takes what the page before has left, and the site not yet taken away, for no such copy’s', () => {
    const { fixtures, said, leave } = begin();
    leftOpen();
    leave.abort();
    startSession(page(2), fixtures, end.signal);
    expect(said).not.toHaveBeenCalled();
  });
});
