import { beforeEach, describe, expect, test } from 'vitest';
import { detour } from '../../../lib/dom/tab-detour';

describe('a detour of Tab', () => {
  let origin: HTMLButtonElement;
  let controls: HTMLButtonElement[];
  beforeEach(() => {
    document.body.innerHTML =
      '<button id="origin"></button><button></button><p><button id="a"></button><button id="b"></button></p>';
    origin = button('#origin');
    controls = [button('#a'), button('#b')];
    detour(origin, () => controls, new AbortController().signal);
    origin.focus();
  });

  test('leads from the button to the controls that answer it', () => {
    expect(press('Tab').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(controls[0]);
  });

  test('ends behind the last control, where the browser goes on from the button', () => {
    press('Tab');
    controls[1]?.focus();
    expect(press('Tab').defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(origin);
    expect(press('Tab').defaultPrevented).toBe(false);
  });

  test('leads back to the button by Shift+Tab', () => {
    press('Tab');
    expect(press('Tab', { shiftKey: true }).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(origin);
  });

  test('leaves other keys, and Shift+Tab on the button, to the browser', () => {
    const left = [
      press('Enter'),
      press('Tab', { shiftKey: true }),
      press('Tab', { ctrlKey: true }),
    ];
    expect(left.map(event => event.defaultPrevented)).toEqual([false, false, false]);
  });

  test('is over when there is nothing to lead to', () => {
    controls = [];
    expect(press('Tab').defaultPrevented).toBe(false);
    controls = [button('#a')];
    expect(press('Tab').defaultPrevented).toBe(false);
  });
});

function button(selector: string): HTMLButtonElement {
  const found = document.querySelector<HTMLButtonElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  document.activeElement?.dispatchEvent(event);
  return event;
}
