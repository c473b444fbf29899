import type { ComponentChildren } from 'preact';
import './Section.css';

type Props = { id: string; title: string; lead?: string; children: ComponentChildren };

/** One subject of the page, named by its heading. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="section-lead">{lead}</p>}
      {children}
    </section>
  );
}
