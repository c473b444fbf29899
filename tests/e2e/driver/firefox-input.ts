import type { Bidi } from './firefox-bidi';
import type { Driver } from './tab-driver';

type Input = Pick<Driver, 'move' | 'click' | 'wheel' | 'stroke'>;

/** Trusted input. Code points of the keys: WebDriver, "keyboard actions". */
const keys: Record<string, string> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export function createFirefoxInput(bidi: Bidi, context: string): Input {
  const down = (key: string) => ({ type: 'keyDown' as const, value: keys[key] ?? key });
  const up = (key: string) => ({ type: 'keyUp' as const, value: keys[key] ?? key });
  const typed = async (actions: (ReturnType<typeof down> | ReturnType<typeof up>)[]) => {
    const one = { type: 'key' as const, id: 'keyboard', actions };
    await bidi('input.performActions', { context, actions: [one] });
  };
  const at = (x: number, y: number) => ({
    type: 'pointerMove' as const,
    x: Math.round(x),
    y: Math.round(y),
  });
  const pointed = async (actions: (ReturnType<typeof at> | Press | Pause)[]) => {
    const one = { type: 'pointer' as const, id: 'mouse', actions };
    await bidi('input.performActions', { context, actions: [one] });
  };
  return {
    move: (x, y) => pointed([at(x, y)]),
    click: async (x, y, { button: name, modifiers = [], againAfter }) => {
      const button = name === 'middle' ? 1 : 0;
      const once: Press[] = [
        { type: 'pointerDown', button },
        { type: 'pointerUp', button },
      ];
      const again: (Press | Pause)[] =
        againAfter === undefined ? [] : [{ type: 'pause', duration: againAfter }, ...once];
      if (modifiers.length) await typed(modifiers.map(down));
      await pointed([at(x, y), ...once, ...again]);
      if (modifiers.length) await typed(modifiers.map(up));
    },
    wheel: async (x, y, deltaY) => {
      const { x: left, y: top } = at(x, y);
      const turn = { type: 'scroll' as const, x: left, y: top, deltaX: 0, deltaY };
      const one = { type: 'wheel' as const, id: 'wheel', actions: [turn] };
      await bidi('input.performActions', { context, actions: [one] });
    },
    stroke: ({ key, modifiers }) =>
      typed([...modifiers.map(down), down(key), up(key), ...modifiers.map(up)]),
  };
}

type Pause = { type: 'pause'; duration: number };
type Press = { type: 'pointerDown' | 'pointerUp'; button: number };
