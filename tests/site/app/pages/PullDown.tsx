/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { Icon } from '../Icon';
import { useLanguage } from '../store';

/** "Pull to refresh", the way phones know it. */
export const PullDown = defineComponent(
  (_: Record<never, never>, { slots }) => {
    const { text } = useLanguage();
    return () => (
      <div class="pull-down">
        {null}
        <div class="pull-down__header" style="height: 0px">
          <div class="pull-down__content" style="bottom: 10px">
            <Icon class="pull-down__icon pull-down__arrow" name="pull-arrow" title={text.refresh} />
          </div>
        </div>
        <>
          <>{slots.default?.() ?? []}</>
        </>
      </div>
    );
  },
  { name: 'PullDown' },
);
