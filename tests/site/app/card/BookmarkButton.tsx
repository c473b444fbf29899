/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { WrappedIcon } from '../Icon';
import { scoped } from '../scoped';
import { useLanguage, useNames } from '../store';

export const BookmarkButton = scoped(
  '861e2740',
  defineComponent(
    (props: { count: number }) => {
      const { text } = useLanguage();
      const names = useNames();
      return () => (
        <button class="bookmarks-button tm-data-icons__item" title={text.bookmark} type="button">
          <WrappedIcon class={names.bookmarkIcon} name="counter-favorite" title={text.bookmark} />
          <span class={names.bookmarkCount} title={text.bookmarkCount}>
            {String(props.count)}
          </span>
        </button>
      );
    },
    { props: ['count'], name: 'BookmarkButton' },
  ),
);
