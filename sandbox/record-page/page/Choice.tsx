interface Props {
  label: string;
  value: string;
  /** Value and name; a value that is not among them shows itself. */
  options: [value: string, name: string][];
  onChoose: (value: string) => void;
}

/** One choice of the control strip. */
export function Choice({ label, value, options, onChoose }: Props) {
  const known = options.some(([option]) => option === value);
  return (
    <label className="strip-choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {!known && <option value={value}>{value}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
