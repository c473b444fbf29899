import './Choice.css';

type Option<Value extends string> = { value: Value; label: string; hint?: string | undefined };
type Props<Value extends string> = {
  name: string;
  /** The group's accessible name. */
  label: string;
  options: Option<Value>[];
  value: Value;
  onChoose: (value: Value) => void;
};

/** A group of radio buttons, each with a label and maybe a hint. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { name, label, options, value, onChoose } = props;
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map(option => (
        <label key={option.value} class="choice-option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
