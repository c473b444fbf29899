/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { Overlay } from '../pages/Overlay';
import { scoped } from '../scoped';
import { useLanguage, useNames } from '../store';

export const SharingButton = scoped(
  'daf6ee1d',
  defineComponent(
    () => {
      const { text } = useLanguage();
      const names = useNames();
      return () => (
        <div class={`${names.sharing} tm-data-icons__item`} title={text.share}>
          <button class={names.sharingButton} type="button">
            <svg viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg" class={names.sharingIcon}>
              <path
                fill="currentColor"
                d="M14 14v4l7-6.5L14 5v4C5 9 3 18.5 3 18.5c2.5-4.3 6-4.5 11-4.5z"
              />
            </svg>
          </button>
          <Overlay />
        </div>
      );
    },
    { name: 'SharingButton' },
  ),
);
