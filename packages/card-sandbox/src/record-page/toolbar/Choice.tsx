import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  /** Value and label of each option; an unknown value is shown as it is. */
  options: [value: string, name: string][];
  onChoose: (value: string) => void;
}

/** One control of the toolbar. Its options are rendered only while it is used, so that a search in the page finds HubSpot's texts only. */
export function Choice({ label, value, options, onChoose }: Props) {
  const [inUse, setInUse] = useState(false);
  const chosen = options.find(([option]) => option === value);
  const unknown: Props['options'] = chosen ? [] : [[value, value]];
  const shown = inUse ? [...unknown, ...options] : chosen ? [chosen] : unknown;
  return (
    <label className="toolbar-choice" onPointerEnter={() => setInUse(true)}>
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
