/** @jsxImportSource vue */
import { Teleport, Transition } from 'vue';

const onServer = typeof document === 'undefined';

/**
 * Where a pop-up would appear: nothing but its anchors. The server wraps what is to appear with a
 * transition in a `template`, and hydration puts it in the template's place.
 */
export const Overlay = () => (
  <Teleport to="#overlays">
    {[onServer ? <template>{[null]}</template> : <Transition appear>{() => null}</Transition>]}
  </Teleport>
);
