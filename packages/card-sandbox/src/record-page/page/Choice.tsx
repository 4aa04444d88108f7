import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  /** Value and name; a value that is not among them shows itself. */
  options: [value: string, name: string][];
  onChoose: (value: string) => void;
}

/** One choice of the control strip. Its options stand on the page only while it is in use: they are not HubSpot's. */
export function Choice({ label, value, options, onChoose }: Props) {
  const [inUse, setInUse] = useState(false);
  const chosen = options.find(([option]) => option === value);
  const unknown: Props['options'] = chosen ? [] : [[value, value]];
  const shown = inUse ? [...unknown, ...options] : chosen ? [chosen] : unknown;
  return (
    <label className="strip-choice" onPointerEnter={() => setInUse(true)}>
      <span>{label}</span>
      <select
        aria-label={label}
        value={value}
        onFocus={() => setInUse(true)}
        onBlur={() => setInUse(false)}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {shown.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
