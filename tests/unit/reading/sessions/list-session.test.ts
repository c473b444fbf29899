import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageOf } from '../../../../lib/habr/urls';
import { createWishedFeatures } from '../../../../lib/reading/optional/wished-features';
import { startListSession } from '../../../../lib/reading/sessions/list-session';
import { aCard } from '../../habr/card/a-card';
import { showPage, someServices } from '../a-page';
import { aLibrary } from '../factories';

const page = (number: number) =>
  pageOf(new URL(`https://habr.com/ru/users/derunat/articles/page${number}/`));

describe('a session', () => {
  let end = new AbortController();
  const begin = () => {
    showPage(aCard());
    end = new AbortController();
    const services = someServices(aLibrary(), end.signal);
    const said = vi.spyOn(services.notices, 'failed');
    const leave = new AbortController();
    const features = createWishedFeatures(services.world);
    startListSession(page(1), { services, features }, leave.signal);
    return { services, features, said, leave };
  };
  const leftOpen = () =>
    document.querySelector('.article-snippet')?.append(document.createElement('dalee-article'));
  afterEach(() => end.abort());

  test('says that an article stands open that an earlier copy of the extension has left', () => {
    showPage(aCard());
    end = new AbortController();
    const services = someServices(aLibrary(), end.signal);
    const said = vi.spyOn(services.notices, 'failed');
    leftOpen();
    const features = createWishedFeatures(services.world);
    startListSession(page(1), { services, features }, end.signal);
    expect(said).toHaveBeenCalledExactlyOnceWith('orphaned');
  });

  test('takes what the page before has left, and the site not yet taken away, for no such copy’s', () => {
    const { services, features, said, leave } = begin();
    leftOpen();
    leave.abort();
    startListSession(page(2), { services, features }, end.signal);
    expect(said).not.toHaveBeenCalled();
  });
});
