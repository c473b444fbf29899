import type { Words } from '../../../lib/words/words';
import { Icon } from '../../icons/Icon';
import { Button } from '../../shared/Button';

type Props = {
  words: Words;
  query: string;
  onSearchBegin(): void;
  onSearch(query: string): void;
  onClear(): void;
  onSettings(): void;
  /** The arrow down leads from the search to its results. */
  onDown(): void;
};

/** The head of the popup: name, search, and the button that opens the settings. */
export function PopupHead(props: Props) {
  const { words, query, onSearch, onSearchBegin, onClear, onSettings, onDown } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Escape' && query) onClear();
    else if (event.key !== '/' || query) return;
    // Escape would also close the popup. The key that leads to the search writes nothing into it.
    event.preventDefault();
  };
  return (
    <header class="popup-head">
      <span class="mark-logo" aria-hidden="true" />
      <h1 class="popup-name">{words.t('extName')}</h1>
      <search class="search">
        <Icon name="search" />
        <input
          class="search-field"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autocomplete="off"
          spellcheck={false}
          aria-label={words.t('popupSearch')}
          aria-keyshortcuts="/"
          placeholder={words.t('popupSearchHint')}
          value={query}
          onFocus={onSearchBegin}
          onInput={event => onSearch(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query && <Button icon="close" name={words.t('popupSearchClear')} onPress={onClear} />}
      </search>
      <Button icon="settings" name={words.t('settingsTitle')} onPress={onSettings} />
    </header>
  );
}
