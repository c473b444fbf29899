import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Code } from '../library/contract/contract';
import type { Recovered, Report } from '../library/store/base/derived-records';
import type { Notice } from './popup-state';

/** What the popup asks of the browser about the site. */
export type Site = {
  /** Whether we may work on the site: Firefox lets its user say no. */
  isGranted(): Promise<boolean>;
  /** Opens the page where it can be allowed: Firefox would draw its question under the popup. */
  askForGrant(): void;
  /** Told whenever something was allowed. */
  onGranted(run: () => void): void;
  /** The tab that is looked at; its address is told for pages of the site only. */
  tab(): Promise<Tab | undefined>;
};
export type Tab = { id?: number | undefined; url?: string | undefined };

type Known = {
  failure: ReadonlySignal<Code | undefined>;
  /** Pages that were not understood. */
  reports: ReadonlySignal<readonly Report[]>;
  /** The library was lost and brought back. */
  recovered: ReadonlySignal<Recovered | undefined>;
};

/** What stands in bars under the head. */
export function createNotices(
  { site, copy }: { site: Site; copy(text: string): Promise<void> },
  { failure, reports, recovered }: Known,
) {
  const granted = createSignal(true);
  const tab = createSignal<Tab | undefined>(undefined);
  const copied = createSignal(false);
  const report = computed(() => reports.value.find(one => isOf(one, tab.value)));
  const look = async () => {
    granted.value = await site.isGranted();
    tab.value = await site.tab();
  };
  return {
    /** Begins to look, and goes on. */
    begin() {
      look();
      site.onGranted(look);
    },
    shown: computed((): Notice[] => [
      ...(failure.value ? [{ kind: 'failed' as const, code: failure.value }] : []),
      ...(recovered.value ? [{ kind: 'recovered' as const, ...recovered.value }] : []),
      ...(granted.value ? [] : [{ kind: 'ungranted' as const }]),
      ...(report.value ? [{ kind: 'foreign' as const, copied: copied.value }] : []),
    ]),
    grant: site.askForGrant,
    async copyReport() {
      const { url, counts } = report.peek() ?? {};
      await copy(JSON.stringify({ url, counts }, null, 2));
      copied.value = true;
    },
  };
}

/** The tab may have gone to another page since. */
const isOf = (report: Report, tab: Tab | undefined): boolean =>
  report.tab === tab?.id && withoutHash(report.url) === withoutHash(tab?.url ?? '');

const withoutHash = (url: string) => url.split('#')[0];
