/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { Advertisement } from './Advertisement';
import { PullDown } from './PullDown';

/** The frame of every page: one main column and a sidebar. */
export const Page = defineComponent(
  (_: Record<never, never>, { slots }) =>
    () => (
      <div class="tm-page" data-async-called="true">
        {null}
        <div class="tm-page-width">
          <>
            {null}
            <div class="tm-page__wrapper">
              {null}
              <div class="tm-page__main_has-sidebar tm-page__main">
                <PullDown>{() => slots.default?.()}</PullDown>
              </div>
              <div class="tm-page__sidebar">
                <div class="tm-layout-sidebar">
                  <Advertisement size="half-page" />
                </div>
              </div>
            </div>
          </>
        </div>
        {null}
      </div>
    ),
  { name: 'SitePage' },
);
