/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { Page } from './Page';

/** A page with neither cards nor an article: help, settings, whatever has no address of its own here. */
export const DocsPage = defineComponent(
  () => () => (
    <Page>
      {() => (
        <div class="tm-docs-page">
          <h1 class="tm-section-name__text">Устройство сайта</h1>
          <p>
            Здесь рассказано, как на сайте пишут, читают и спорят. Карточек на этой странице нет.
          </p>
        </div>
      )}
    </Page>
  ),
  { name: 'DocsPage' },
);
