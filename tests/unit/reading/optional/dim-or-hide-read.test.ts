import { effect } from '@preact/signals-core';
import { afterEach, describe, expect, test } from 'vitest';
import { shadeRead } from '../../../../lib/reading/optional/dim-or-hide-read';
import { aCard } from '../../habr/card/a-card';
import { aReading, control } from '../a-page';
import { aView, id } from '../factories';

describe('cards of what was read', () => {
  let end = new AbortController();
  const shading = (how: 'dim' | 'hide', state?: 'read' | 'unread') => {
    const { services, card, element, ...reading } = aReading({}, aCard());
    end = reading.end;
    const becomes = (state: 'read' | 'unread') =>
      services.states.take({ [id('795001')]: aView({ state }) });
    if (state) becomes(state);
    const cards = { at: () => card, all: () => [card] };
    const session = { ...services, cards, mount: () => {}, effect, signal: end.signal };
    const found = shadeRead(session, how, end.signal);
    found([card]);
    return { becomes, card, found, is: () => card.element.getAttribute('data-dalee-read') };
  };
  const line = () => document.querySelector('.tm-articles-list > dalee-hidden');
  afterEach(() => end.abort());

  test('are dimmed, follow what the reader does, and are themselves again at the end', () => {
    const { is, becomes } = shading('dim');
    expect(is()).toBe(null);
    becomes('read');
    expect(is()).toBe('dim');
    becomes('unread');
    expect(is()).toBe(null);
    becomes('read');
    end.abort();
    expect(is()).toBe(null);
  });

  test('are never pale while their article is open', () => {
    const { is, card } = shading('dim', 'read');
    card.phase.value = { is: 'open' };
    expect(is()).toBe(null);
  });

  test('are hidden, and shown by the line at the end of the list', () => {
    const { is, card } = shading('hide', 'read');
    expect(is()).toBe('hide');
    const show = control(line(), 'Show');
    show.dispatchEvent(trusted());
    expect([is(), line(), document.activeElement === card.element]).toEqual([null, null, true]);
  });

  test('stay in sight when they are read here and now', () => {
    const { is, becomes } = shading('hide', 'unread');
    becomes('read');
    expect([is(), line()]).toEqual([null, null]);
  });

  test('are hidden still when the site draws them anew', () => {
    const { is, card, found } = shading('hide', 'read');
    card.element = aCard();
    found([card]);
    expect(is()).toBe('hide');
  });
});

function trusted(): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
