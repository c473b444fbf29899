/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { useRoute } from 'vue-router';
import { pageNumber } from '../addresses';
import { Icon } from '../Icon';
import { Link } from '../Link';
import { useLanguage } from '../store';

/** Page numbers and the two arrows; a list of one page has none. */
export const Pagination = defineComponent(
  (props: { pages: number }) => {
    const route = useRoute();
    const to = (page: number) =>
      page < 1 || page > props.pages
        ? undefined
        : route.path.replace(/(page\d+\/)?$/, page === 1 ? '' : `page${page}/`);
    return () => {
      const current = pageNumber(route);
      if (props.pages < 2) return null;
      const numbers = Array.from({ length: Math.min(props.pages, 50) }, (_, at) => at + 1);
      return (
        <div class="tm-pagination">
          <Arrow side="prev" to={to(current - 1)} />
          <div class="tm-pagination__pages">
            {numbers.map(page => (
              <PageNumber page={page} to={page === current ? undefined : to(page)} />
            ))}
          </div>
          <Arrow side="next" to={to(current + 1)} />
        </div>
      );
    };
  },
  { props: ['pages'], name: 'SitePagination' },
);

/** The number of a page; the current one is no link. */
const PageNumber = ({ page, to }: { page: number; to: string | undefined }) =>
  to ? (
    <Link class="tm-pagination__page" to={to}>
      {() => String(page)}
    </Link>
  ) : (
    <span class="tm-pagination__page tm-pagination__page_current">{String(page)}</span>
  );

const Arrow = defineComponent(
  (props: { side: 'prev' | 'next'; to: string | undefined }) => {
    const { text } = useLanguage();
    const name = 'tm-pagination__navigation-link';
    return () => {
      const { side, to } = props;
      const id = `pagination-${side}-page`;
      const icon = `tm-pagination__arrow tm-pagination__arrow_${side}`;
      const content = [
        <Icon class={icon} name="arrow-back" size={16} title={text.back} />,
        <span class={`${name}-title`}>{side === 'prev' ? text.back : text.forward}</span>,
      ];
      if (side === 'next') content.reverse();
      if (!to) return <div {...{ id, class: name }}>{content}</div>;
      return (
        <Link id={id} to={to} class={`${name} ${name}_active`} rel={side}>
          {() => content}
        </Link>
      );
    };
  },
  { props: ['side', 'to'], name: 'PaginationArrow' },
);
