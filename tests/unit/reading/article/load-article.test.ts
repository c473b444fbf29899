import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library, Opened } from '../../../../lib/library/contract/contract';
import { loadArticle, type Way } from '../../../../lib/reading/article/load-article';
import { openHere } from '../../../../lib/reading/article/open-through-page';
import { aBody, aLibrary, aPageAnswer, aTeaser, aWorld, no, ok, textPage } from '../factories';

const never = new AbortController().signal;
const article = {
  body: vi.fn(),
  resume: vi.fn(),
  watchChange: vi.fn(),
};
const wall = ok<Opened>({ failure: { code: 'wall' }, mayTryHere: true });

const load = (answers: Partial<Library>, way: Way) => {
  const library = aLibrary(answers);
  const world = aWorld(library, { article, throughPage: { openHere } });
  return { library, loaded: loadArticle({ teaser: aTeaser(), way }, { library, world }, never) };
};

describe('an article’s text', () => {
  test('is not shown when what shows it does not come, and the reader hears why', async () => {
    const library = aLibrary({ load: async () => no('orphaned') });
    const loaded = loadArticle(
      { teaser: aTeaser(), way: 'ask' },
      { library, world: aWorld(library) },
      never,
    );
    expect(await loaded).toMatchObject({ failure: { code: 'orphaned' }, mayTryHere: false });
  });

  test.each([
    ['ask', { id: '795001', again: false }],
    ['again', { id: '795001', again: true }],
  ] as const)('%s: asks the library once', async (way, request) => {
    const { library, loaded } = load({}, way);
    expect(await loaded).toMatchObject({ body: { html: '<p>Текст.</p>' } });
    expect(library.open.mock.calls).toEqual([[request]]);
  });
});

describe('an article’s text, got through the page', () => {
  beforeEach(() => vi.stubGlobal('fetch', async () => aPageAnswer(textPage('Отсюда'))));
  afterEach(() => vi.unstubAllGlobals());
  const refusing = (times: number) =>
    vi.fn<Library['keep']>(async () =>
      times-- > 0 ? no('refused') : ok(aBody({ html: 'Отсюда' })),
    );

  test('is kept, and the site is not asked again', async () => {
    const { library, loaded } = load({}, 'here');
    expect(await loaded).toHaveProperty('body');
    expect(library.keep).toHaveBeenCalledOnce();
    expect(library.open).not.toHaveBeenCalled();
  });

  test('is kept also when the reader has thought about it for long', async () => {
    const { library, loaded } = load({ keep: refusing(1), open: async () => wall }, 'here');
    expect(await loaded).toMatchObject({ body: { html: 'Отсюда' } });
    expect(library.open).toHaveBeenCalledExactlyOnceWith({ id: '795001' });
  });

  test('gives way to the site’s own answer, should that come by now', async () => {
    const { library, loaded } = load({ keep: refusing(1) }, 'here');
    expect(await loaded).toMatchObject({ body: { html: '<p>Текст.</p>' } });
    expect(library.keep).toHaveBeenCalledOnce();
  });

  test('that the library does not take is told, once', async () => {
    const { library, loaded } = load({ keep: refusing(9), open: async () => wall }, 'here');
    expect(await loaded).toEqual({ failure: { code: 'refused' }, mayTryHere: false });
    expect(library.keep).toHaveBeenCalledTimes(2);
  });
});
