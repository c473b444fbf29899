import type { Say } from './body-services';
import style from './control-layer.css?inline';

/** Holds our controls over a body. They stand in the frame's closed root, never in the body itself. */
export interface Layer {
  /**
   * Keeps a control at an element of the body: in its top right corner, or over all of it. It is
   * made when the element first comes near the screen, and hidden while it is away from it.
   */
  place(make: () => HTMLElement, over: Element, fit: Fit): void;
}

/** What a part of the body needs to put controls over it. */
export type ControlDeps = { layer: Layer; say: Say };

type Fit = 'corner' | 'whole';
/** Controls are made this far above and below the screen, before they are scrolled to. */
const NEAR_MARGIN = '12000px 0px';

type Spot = { make: () => HTMLElement; over: Element; fit: Fit; control?: HTMLElement };

/**
 * @param host An element of a closed root that lies over the body and scrolls with it.
 * @param signal Takes all controls away.
 */
export function createLayer(host: HTMLElement, body: HTMLElement, signal: AbortSignal): Layer {
  const plane = document.createElement('div');
  plane.className = 'over-body';
  const sheet = document.createElement('style');
  sheet.textContent = style;
  plane.append(sheet);
  host.append(plane);
  const spots = new Map<Element, Spot>();
  const near = new Set<Spot>();
  const sight = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        const spot = spots.get(target);
        if (!spot) continue;
        showControl(spot, isIntersecting, plane);
        if (isIntersecting) near.add(spot);
        else near.delete(spot);
      }
      arrange(plane, near);
    },
    { rootMargin: NEAR_MARGIN },
  );
  // Pictures that load and spoilers that open change the height.
  const size = new ResizeObserver(() => arrange(plane, near));
  size.observe(body);
  signal.addEventListener('abort', () => {
    sight.disconnect();
    size.disconnect();
    plane.remove();
  });
  return {
    place: (make, over, fit) => {
      spots.set(over, { make, over, fit });
      sight.observe(over);
    },
  };
}

/** Makes the control when its element first comes near, and hides it while the element is away. */
function showControl(spot: Spot, isNear: boolean, plane: HTMLElement): void {
  if (isNear && !spot.control) {
    spot.control = spot.make();
    spot.control.classList.add(spot.fit);
    plane.append(spot.control);
  }
  if (spot.control) spot.control.hidden = !isNear;
}

/** Reads all places before it writes any, so the browser lays the page out once. */
function arrange(plane: HTMLElement, near: Set<Spot>): void {
  const origin = plane.getBoundingClientRect();
  const places = [...near].map(spot => ({ ...spot, box: spot.over.getBoundingClientRect() }));
  for (const { control, fit, box } of places) {
    if (!control) continue;
    const edge = fit === 'corner' ? box.right : box.left;
    control.style.translate = `${edge - origin.left}px ${box.top - origin.top}px`;
    if (fit === 'corner') continue;
    control.style.width = `${box.width}px`;
    control.style.height = `${box.height}px`;
  }
}
