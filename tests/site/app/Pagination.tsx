/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { useRoute } from 'vue-router';
import { pageNumber } from './addresses';
import { Icon } from './Icon';
import { Link } from './Link';
import { useLanguage } from './store';

/** Page numbers and the two arrows; a list of one page has none. */
export const Pagination = defineComponent(
  (props: { pages: number }) => {
    const route = useRoute();
    const { text } = useLanguage();
    const to = (page: number) =>
      route.path.replace(/(page\d+\/)?$/, page === 1 ? '' : `page${page}/`);
    const arrow = (page: number, side: 'prev' | 'next') => {
      const back = side === 'prev';
      const content = [
        <Icon
          class={`tm-pagination__arrow tm-pagination__arrow_${side}`}
          name="arrow-back"
          size={16}
          title={text.back}
        />,
        <span class="tm-pagination__navigation-link-title">{back ? text.back : text.forward}</span>,
      ];
      if (!back) content.reverse();
      const id = `pagination-${side}-page`;
      return page < 1 || page > props.pages ? (
        <div id={id} class="tm-pagination__navigation-link">
          {content}
        </div>
      ) : (
        <Link
          to={to(page)}
          id={id}
          class="tm-pagination__navigation-link tm-pagination__navigation-link_active"
          rel={side}
        >
          {() => content}
        </Link>
      );
    };
    return () => {
      const current = pageNumber(route);
      if (props.pages < 2) return null;
      return (
        <div class="tm-pagination">
          {arrow(current - 1, 'prev')}
          <div class="tm-pagination__pages">
            {Array.from({ length: Math.min(props.pages, 50) }, (_, index) => index + 1).map(page =>
              page === current ? (
                <span class="tm-pagination__page tm-pagination__page_current">{String(page)}</span>
              ) : (
                <Link class="tm-pagination__page" to={to(page)}>
                  {() => String(page)}
                </Link>
              ),
            )}
          </div>
          {arrow(current + 1, 'next')}
        </div>
      );
    };
  },
  { props: ['pages'], name: 'SitePagination' },
);
