import type { Counts } from '../../../lib/library/popup-records';
import { type Tab, tabs } from '../../../lib/lists/shown-list';
import type { Words } from '../../../lib/words/words';

type Props = {
  words: Words;
  tab: Tab;
  counts: Counts | undefined;
  onTab(tab: Tab): void;
};

const tabNames = {
  history: 'tabHistory',
  bookmarks: 'tabBookmarks',
  queue: 'tabQueue',
} as const;

/** The tab that a key leads to; `undefined` for other keys. */
function tabForKey(key: string, from: Tab): Tab | undefined {
  const at = tabs.indexOf(from);
  if (key === 'ArrowRight') return tabs[(at + 1) % tabs.length];
  if (key === 'ArrowLeft') return tabs.at(at - 1);
  if (key === 'Home') return tabs[0];
  if (key === 'End') return tabs.at(-1);
  return undefined;
}

/** The tabs of the lists. An arrow chooses at once, because every list is there at once. */
export function Tabs({ words, tab, counts, onTab }: Props) {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const next = tabForKey(event.key, tab);
    if (!next) return;
    event.preventDefault();
    onTab(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.t('popupLists')} onKeyDown={onKeyDown}>
      {tabs.map(one => (
        <button
          key={one}
          id={`tab-${one}`}
          class="tab"
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls="list"
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onTab(one)}
        >
          <span class="tab-name" data-name={words.t(tabNames[one])}>
            {words.t(tabNames[one])}
          </span>
          {one === 'queue' && counts !== undefined && counts.queued > 0 && (
            <span class="tab-count">{words.number(counts.queued)}</span>
          )}
        </button>
      ))}
    </div>
  );
}
