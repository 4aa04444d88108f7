import { useState } from 'react';

interface Props {
  label: string;
  /** The stored value. */
  value: string;
  /** The formatted value. */
  shown: string;
  save: (value: string) => Promise<void>;
}

type Editing = { kind: 'no' } | { kind: 'yes'; error?: string };

/** A property's value. A click starts editing, as in HubSpot's left column. */
export function PropertyValue({ label, value, shown, save }: Props) {
  const [editing, setEditing] = useState<Editing>({ kind: 'no' });
  if (editing.kind === 'no') {
    return (
      <button
        type="button"
        className="property-value"
        aria-label={`Edit ${label}: ${shown}`}
        onClick={() => setEditing({ kind: 'yes' })}
      >
        {shown}
      </button>
    );
  }
  const finish = async (text: string) => {
    try {
      if (text !== value) await save(text);
      setEditing({ kind: 'no' });
    } catch {
      setEditing({ kind: 'yes', error: `${label} cannot be "${text}".` });
    }
  };
  return (
    <>
      <input
        autoFocus
        className="property-input"
        aria-label={label}
        defaultValue={value}
        aria-invalid={editing.error !== undefined}
        onBlur={(event) => void finish(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void finish(event.currentTarget.value);
          if (event.key === 'Escape') setEditing({ kind: 'no' });
        }}
      />
      {editing.error && <span role="alert">{editing.error}</span>}
    </>
  );
}
