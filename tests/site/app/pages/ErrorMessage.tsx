/** @jsxImportSource vue */

/** What stands in the place of a page that is not there. */
export const ErrorMessage = () => (
  <div class="tm-error-message">
    <div class="tm-error-message__code">404</div>
    <h1 class="tm-error-message__title">Страница не найдена</h1>
    <p class="tm-error-message__text">Её либо никогда не было, либо она удалена.</p>
  </div>
);
