/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { useLink } from 'vue-router';

/** A link inside the site: the router follows a plain click, everything else is the browser's. */
export const Link = defineComponent(
  (props: { to: string; id?: string; rel?: string }, { slots }) => {
    const { href, navigate } = useLink(props);
    return () => (
      <a href={href.value} onClick={event => void navigate(event)}>
        <>{slots.default?.() ?? []}</>
      </a>
    );
  },
  { props: ['to'], name: 'SiteLink' },
);
