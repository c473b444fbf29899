/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { RouterView } from 'vue-router';
import { Icon } from '../Icon';
import { Link } from '../Link';
import { useLanguage } from '../store';

/** Header, the page of the route, footer. */
export const Shell = defineComponent(
  () => () => (
    <div class="tm-layout__wrapper">
      <>
        {null}
        <div />
        <Header />
        <div class="tm-layout">
          <div class="tm-page-progress-bar" />
          {null}
          <main class="tm-layout__container">
            <RouterView />
          </main>
          {null}
        </div>
        <Footer />
      </>
    </div>
  ),
  { name: 'SiteShell' },
);

const Header = defineComponent(
  () => {
    const { language, text } = useLanguage();
    return () => (
      <header class="tm-header">
        <div class="tm-page-width">
          <>
            <div class="tm-header__container">
              <span class="tm-header__logo-wrap">
                <Link class="tm-header__logo" to={`/${language}/feed/`}>
                  {() => 'Хабр'}
                </Link>
              </span>
              <Link class="tm-header__all-flows" to={`/${language}/articles/`}>
                {() => text.allFlows}
              </Link>
              <div class="tm-header-user-menu tm-base-layout__user-menu">
                <Link
                  class="tm-header-user-menu__item tm-header-user-menu__search"
                  to={`/${language}/search/`}
                >
                  {() => (
                    <Icon class="tm-header-user-menu__icon" name="search" title={text.search} />
                  )}
                </Link>
                <a href="/kek/v1/auth/habrahabr/" class="tm-header-user-menu__item" role="button">
                  {text.login}
                </a>
              </div>
            </div>
          </>
        </div>
      </header>
    );
  },
  { name: 'SiteHeader' },
);

const Footer = defineComponent(
  () => {
    const { language, text } = useLanguage();
    return () => (
      <div class="tm-footer-menu">
        <div class="tm-page-width">
          <Link class="footer-menu__item-link" to={`/${language}/articles/`}>
            {() => text.articles}
          </Link>
          <Link class="footer-menu__item-link" to={`/${language}/docs/help/`}>
            {() => (language === 'ru' ? 'Устройство сайта' : 'About the site')}
          </Link>
        </div>
      </div>
    );
  },
  { name: 'SiteFooter' },
);
