import type { ComponentChildren } from 'preact';
import { Icon } from '../../icons/Icon';
import './ControlRow.css';

type RowProps = {
  /** The row's anchor; its control and its hint are named after it. */
  id: string;
  label: string;
  /** One sentence or two under the label. */
  hint?: string | undefined;
  /** The name of the link to this row; without one there is no link. */
  linkName?: string | undefined;
};

/** A choice of a few: words at the left, the browser's own list at the right. */
export function SelectRow(
  props: RowProps & {
    options: { value: string; label: string }[];
    value: string | undefined;
    isOff?: boolean;
    onChoose: (value: string) => void;
  },
) {
  const { id, hint, options, value, isOff = false, onChoose } = props;
  return (
    <Row {...props}>
      <select
        id={`${id}-control`}
        class="row-select"
        aria-describedby={hint && `${id}-hint`}
        value={value}
        disabled={isOff}
        onChange={event => onChoose(event.currentTarget.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Row>
  );
}

/** Something that is on or off. */
export function SwitchRow(props: RowProps & { isOn: boolean; onSwitch: (isOn: boolean) => void }) {
  const { id, hint, isOn, onSwitch } = props;
  return (
    <Row {...props}>
      <button
        type="button"
        role="switch"
        id={`${id}-control`}
        class="row-switch"
        aria-describedby={hint && `${id}-hint`}
        aria-checked={isOn}
        onClick={() => onSwitch(!isOn)}
      />
    </Row>
  );
}

function Row({ id, label, hint, linkName, children }: RowProps & { children: ComponentChildren }) {
  return (
    <div class="row" id={id}>
      <div class="row-words">
        <label for={`${id}-control`}>{label}</label>
        {linkName && (
          <a class="row-link" href={`#${id}`} aria-label={linkName}>
            <Icon name="link" />
          </a>
        )}
        {hint && <p id={`${id}-hint`}>{hint}</p>}
      </div>
      {children}
    </div>
  );
}
