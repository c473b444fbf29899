import { signal } from '@preact/signals-core';
import { askForGrant, followGrant } from '../../lib/settings/site-permission';

/** Whether the browser lets us work on the site: each call tells it as it is now. */
export function createSite() {
  const granted = signal(true);
  void followGrant(now => {
    granted.value = now;
  });
  return () => ({ granted: granted.value, onGrant: askForGrant });
}
