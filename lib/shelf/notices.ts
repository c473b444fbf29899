import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Notice } from '../../components/popup/state';
import type { Code } from '../library/contract';
import type { Report } from '../library/store/notes';

/** What the popup asks of the browser about the site. */
export type Site = {
  /** Whether we may work on the site: Firefox lets its user say no. */
  isGranted(): Promise<boolean>;
  /** Asks the user. Must be called first thing in a click. */
  request(): Promise<boolean>;
  /** The tab that is looked at. */
  tab(): Promise<number | undefined>;
};

type Known = {
  failure: ReadonlySignal<Code | undefined>;
  /** Pages that were not understood. */
  reports: ReadonlySignal<readonly Report[]>;
};

/** What stands in bars under the head. */
export function createNotices(
  { site, copy }: { site: Site; copy(text: string): Promise<void> },
  { failure, reports }: Known,
) {
  const granted = createSignal(true);
  const tab = createSignal<number | undefined>(undefined);
  const copied = createSignal(false);
  const report = computed(() => reports.value.find(one => one.tab === tab.value));
  const look = async () => {
    granted.value = await site.isGranted();
    tab.value = await site.tab();
  };
  look();
  return {
    shown: computed((): Notice[] => [
      ...(failure.value ? [{ kind: 'failed' as const, code: failure.value }] : []),
      ...(granted.value ? [] : [{ kind: 'ungranted' as const }]),
      ...(report.value ? [{ kind: 'foreign' as const, copied: copied.value }] : []),
    ]),
    async grant() {
      granted.value = await site.request();
    },
    async copyReport() {
      const { url, counts } = report.peek() ?? {};
      await copy(JSON.stringify({ url, counts }, null, 2));
      copied.value = true;
    },
  };
}
