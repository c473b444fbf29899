import { type ComponentChild, render as preact } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Toasts } from '../../../../components/shared/Toasts';
import { ArticleFrame, type Phase } from '../../../../components/site-page/ArticleFrame';
import { Strip } from '../../../../components/site-page/Strip';
import { createRef, render } from '../../../../lib/dom/stand-ins/preact';
import type { View } from '../../../../lib/library/model';
import { aView } from '../../reading/factories';
import { wordsIn } from '../../words/texts';

const words = wordsIn('en');
const nothing = vi.fn();
const strip = (view: View | undefined, more: Partial<Parameters<typeof Strip>[0]> = {}) => (
  <Strip
    words={words}
    title="On pointers"
    place={{ '--head-middle': '12px' }}
    view={view}
    isNew={false}
    inLine={false}
    opens="here"
    expanded={false}
    onOpen={nothing}
    onBookmark={nothing}
    onRead={nothing}
    {...more}
  />
);
const frame = (phase: Phase) => (
  <ArticleFrame
    words={words}
    title="On pointers"
    url="https://habr.com/ru/articles/1/"
    comments={{ url: 'https://habr.com/ru/articles/1/comments/', count: 24 }}
    phase={phase}
    view={aView()}
    minutes={{ done: 1, all: 4 }}
    frame={createRef()}
    layer={createRef()}
    onCollapse={nothing}
    onBookmark={nothing}
    onRead={nothing}
    onRetry={nothing}
    onTryHere={nothing}
  />
);
const toasts = (...texts: string[]) => (
  <Toasts
    words={words}
    toasts={texts.map((text, key) => ({ key, text, way: { name: 'Undo', run: nothing } }))}
    said={texts.at(-1) ?? ''}
    onHold={nothing}
    onClose={nothing}
  />
);

/** Views that follow each other in one place. */
const stories: [string, ComponentChild[]][] = [
  [
    'a strip that learns its marks',
    [strip(undefined), strip(aView()), strip(aView({ state: 'read' }))],
  ],
  [
    'a strip that is bookmarked and in progress',
    [strip(aView({ bookmarked: true, state: 'reading', percent: 43 }))],
  ],
  [
    'a strip that opens and folds',
    [strip(aView()), strip(aView(), { expanded: true }), strip(aView())],
  ],
  [
    'a strip of a post, and of what opens on the site',
    [strip(aView(), { opens: 'not' }), strip(aView(), { opens: { at: 'https://habr.com/' } })],
  ],
  [
    'an article that loads, fails and opens',
    [
      frame({ is: 'loading' }),
      frame({ is: 'failed', failure: { code: 'wall' }, mayTryHere: true }),
      frame({ is: 'open' }),
    ],
  ],
  ['toasts that come and go', [toasts(), toasts('one'), toasts('one', 'two'), toasts('two')]],
];

describe('views of the page', () => {
  test.each(stories)('%s: drawn as Preact draws it, step by step', (_, views) => {
    const [ours, theirs] = [document.createElement('div'), document.createElement('div')];
    for (const view of views) {
      render(view as Parameters<typeof render>[0], ours);
      preact(view, theirs);
      expect(ours.innerHTML).toBe(theirs.innerHTML);
    }
  });
});

describe('drawing', () => {
  const root = document.createElement('div');
  const draw = (view: ComponentChild) => render(view as Parameters<typeof render>[0], root);
  beforeEach(() => draw(null));

  test('elements stay the same ones as long as their tag and key do', () => {
    draw(
      <ul>
        <li key="a">a</li>
        <li key="b">b</li>
      </ul>,
    );
    const [a, b] = root.querySelectorAll('li');
    draw(
      <ul>
        <li key="b">b</li>
        <li key="c">c</li>
        <li key="a">a</li>
      </ul>,
    );
    const after = [...root.querySelectorAll('li')];
    expect(after.map(li => li.textContent)).toEqual(['b', 'c', 'a']);
    expect([after[0], after[2]]).toEqual([b, a]);
  });

  test('elements stay the same ones when something comes before them where nothing was', () => {
    const step = (marks: boolean) => (
      <div>
        {marks && <div>marks</div>}
        <div>controls</div>
      </div>
    );
    draw(step(false));
    const [, controls] = root.querySelectorAll('div');
    draw(step(true));
    expect([...root.querySelectorAll('div')].map(one => one.textContent)).toEqual([
      'markscontrols',
      'marks',
      'controls',
    ]);
    expect(root.querySelectorAll('div')[2]).toBe(controls);
  });

  test('a listener is replaced, not added', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    draw(<button type="button" onClick={first} />);
    draw(<button type="button" onClick={second} />);
    root.querySelector('button')?.click();
    expect([first, second].map(one => one.mock.calls.length)).toEqual([0, 1]);
  });

  test('what others have put into the root stays', () => {
    const style = document.createElement('style');
    root.append(style);
    draw(<p>text</p>);
    draw(null);
    expect([...root.childNodes]).toEqual([style]);
    style.remove();
  });
});
