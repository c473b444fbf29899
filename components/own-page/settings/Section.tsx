import type { ComponentChildren } from 'preact';
import { useFocusWithin } from '../use-focus-within';
import './Section.css';

type Props = { id: string; title: string; lead?: string; children: ComponentChildren };

/** One subject of the page, named by its heading; a button that goes when it is pressed leaves the focus here. */
export function Section({ id, title, lead, children }: Props) {
  const part = useFocusWithin();
  return (
    <section class="section" id={id} ref={part} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="section-lead">{lead}</p>}
      {children}
    </section>
  );
}
