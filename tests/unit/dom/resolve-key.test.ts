import { beforeEach, describe, expect, test } from 'vitest';
import { resolveKey } from '../../../lib/dom/resolve-key';

describe('a key', () => {
  let resolved: string | undefined;
  const press = (init: KeyboardEventInit = {}, on: Element = document.body) => {
    resolved = undefined;
    const listen = (event: KeyboardEvent) => {
      resolved = resolveKey(event);
    };
    document.addEventListener('keydown', listen as EventListener, { once: true });
    on.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...init }),
    );
    return resolved;
  };
  beforeEach(() => {
    document.body.innerHTML =
      '<input><textarea></textarea><select></select><p contenteditable="true"></p><button></button>';
  });

  test('is ours when it is pressed alone or with Shift', () => {
    expect([press(), press({ shiftKey: true })]).toEqual(['Escape', 'Escape']);
    expect(press({}, document.querySelector('button') ?? undefined)).toBe('Escape');
  });

  test.each<KeyboardEventInit>([
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
    { isComposing: true },
  ])('is not ours with %o', init => expect(press(init)).toBeUndefined());

  test.each(['input', 'textarea', 'select', 'p'])('is not ours in a field such as %s', tag => {
    expect(press({}, document.querySelector(tag) ?? undefined)).toBeUndefined();
  });

  test('is not ours when somebody has dealt with it', () => {
    document.body.addEventListener('keydown', event => event.preventDefault(), { once: true });
    expect(press()).toBeUndefined();
  });
});
