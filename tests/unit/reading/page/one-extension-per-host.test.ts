import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claim, isLeft, isTaken } from '../../../../lib/reading/page/one-extension-per-host';

const NAME = 'dalee-card';
const never = new AbortController().signal;

describe('a place in the page', () => {
  let card = document.createElement('article');
  /** A host there, of a copy of the extension that is alive, or is not. */
  const host = (alive: () => boolean) => {
    const element = card.appendChild(document.createElement(NAME));
    claim(element, alive, never);
    return element;
  };
  beforeEach(() => {
    card = document.body.appendChild(document.createElement('article'));
  });
  afterEach(() => card.remove());

  test('is free when nobody stands there', () => {
    expect([isTaken(card, NAME), isLeft(document, NAME)]).toEqual([false, false]);
  });

  test('is taken by another copy that is alive, and that stays', () => {
    const theirs = host(() => true);
    expect([isLeft(document, NAME), isTaken(card, NAME)]).toEqual([false, true]);
    expect([...card.children]).toEqual([theirs]);
  });

  test('that an update has left is cleared, and its owner learns of it', () => {
    const gone = vi.fn(() => false);
    host(gone);
    expect([isLeft(document, NAME), isTaken(card, NAME)]).toEqual([true, false]);
    expect(gone).toHaveBeenCalled();
    expect(card.children).toHaveLength(0);
  });

  test('whose owner cannot even be asked is cleared, too', () => {
    card.append(document.createElement(NAME));
    expect([isLeft(document, NAME), isTaken(card, NAME)]).toEqual([true, false]);
    expect(card.children).toHaveLength(0);
  });
});
