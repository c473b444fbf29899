import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Code } from '../library/contract/contract';
import type { Recovered, Report } from '../library/store/base/derived-records';
import type { Notice } from './popup-state';

/** What the popup asks the browser about the site. */
export type Site = {
  /** Whether the extension may run on the site: Firefox lets its user refuse that. */
  isGranted(): Promise<boolean>;
  /** Opens the page where the reader can allow it: Firefox draws its permission prompt under the popup. */
  askForGrant(): void;
  /** Calls `run` whenever the reader has granted a permission. */
  onGranted(run: () => void): void;
  /** The tab in front; the browser gives its address only for pages of the site. */
  tab(): Promise<Tab | undefined>;
};
export type Tab = { id?: number | undefined; url?: string | undefined };

type Deps = {
  site: Site;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
  failure: ReadonlySignal<Code | undefined>;
  /** Reports of pages that the extension did not understand. */
  reports: ReadonlySignal<readonly Report[]>;
  /** Set after a lost library was restored. */
  recovered: ReadonlySignal<Recovered | undefined>;
};

/** The bars under the popup's head. */
export function createNotices({ site, copy, failure, reports, recovered }: Deps) {
  const granted = createSignal(true);
  const tab = createSignal<Tab | undefined>(undefined);
  const copied = createSignal(false);
  const report = computed(() => reports.value.find(one => isAbout(one, tab.value)));
  const askBrowser = async () => {
    granted.value = await site.isGranted();
    tab.value = await site.tab();
  };
  return {
    /** Asks the browser now, and again after every granted permission. */
    begin() {
      askBrowser();
      site.onGranted(askBrowser);
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

/** Whether the report is about the page the tab shows now. */
const isAbout = (report: Report, tab: Tab | undefined): boolean =>
  report.tab === tab?.id && withoutHash(report.url) === withoutHash(tab?.url ?? '');

const withoutHash = (url: string) => url.split('#')[0];
