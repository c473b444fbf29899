import type { ComponentChildren } from 'preact';
import { useFocusWithin } from '../use-focus-within';
import './Section.css';

type Props = {
  id: string;
  title: string;
  lead?: string;
  /** Set apart, as what is done here cannot be taken back for long. */
  isDanger?: boolean;
  children: ComponentChildren;
};

/** One section of the page. When its pressed button is removed, the focus stays in the section. */
export function Section({ id, title, lead, isDanger, children }: Props) {
  const part = useFocusWithin();
  return (
    <section
      class={isDanger ? 'section section-danger' : 'section'}
      id={id}
      ref={part}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="section-lead">{lead}</p>}
      {children}
    </section>
  );
}
