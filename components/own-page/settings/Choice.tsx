import './Choice.css';

type Option<Value extends string> = { value: Value; label: string; hint?: string | undefined };
type Props<Value extends string> = {
  name: string;
  /** What is chosen here; the group's name. */
  label: string;
  options: Option<Value>[];
  value: Value;
  onChoose: (value: Value) => void;
};

/** One of a few: a group of radio buttons, each with a word on what it does. */
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
