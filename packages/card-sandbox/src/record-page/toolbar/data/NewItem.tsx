import { useState } from 'react';

interface Props {
  what: 'pipeline' | 'stage';
  /** The ids that are taken. */
  ids: string[];
  add: (item: { id: string; label: string }) => void;
}

/** Adds a pipeline or a stage; its id follows from its label. */
export function NewItem({ what, ids, add }: Props) {
  const [label, setLabel] = useState('');
  const id = idFor(label, ids);
  return (
    <form
      className="toolbar-row"
      onSubmit={(event) => {
        event.preventDefault();
        add({ id, label: label.trim() });
        setLabel('');
      }}
    >
      <input
        aria-label={`Label of the new ${what}`}
        placeholder={`New ${what}`}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <span>{label.trim() && id}</span>
      <button type="submit" disabled={label.trim() === ''}>
        Add {what}
      </button>
    </form>
  );
}

/** An id for a label, in the form that HubSpot gives to names. */
export function idFor(label: string, taken: string[]): string {
  const plain = label
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_');
  const numbered = [plain, ...taken.map((_, place) => `${plain}_${place + 2}`)];
  return numbered.find((id) => !taken.includes(id)) ?? plain;
}
