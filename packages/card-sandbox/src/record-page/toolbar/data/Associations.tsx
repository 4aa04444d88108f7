import { useCallback, useState } from 'react';
import { sandbox, type RecordRow } from '../../api/sandbox-api.ts';
import { useAsyncData } from '../../hooks/use-async-data.ts';
import { nameOf, RecordSelect, type RecordName } from './RecordSelect.tsx';

interface Props {
  kind: string;
  id: string;
  /** All records of the account; a new list after each change. */
  records: RecordRow[];
  save: (change: Promise<unknown>) => Promise<void>;
}

/** The records that are associated with one; adds and removes associations. */
export function Associations({ kind, id, records, save }: Props) {
  const load = useCallback(() => sandbox.associated(kind, id), [kind, id, records]);
  const loaded = useAsyncData(load);
  const [chosen, setChosen] = useState<RecordName>();
  const [label, setLabel] = useState('');
  const associated = loaded.kind === 'ready' ? loaded.value : [];
  const other = chosen && records.find((row) => nameOf(row) === nameOf(chosen));
  const add = async () => {
    if (!other) return;
    const named = { kind: other.kind, id: other.id, label: label.trim() || undefined };
    await save(sandbox.associate(kind, id, named));
    setChosen(undefined);
    setLabel('');
  };
  return (
    <section aria-label="Associations">
      <h2>Associations</h2>
      {associated.length === 0 && <p>None.</p>}
      <ul>
        {associated.map((row) => (
          <li key={nameOf(row)}>
            <span>
              {nameOf(row)} {row.name} {row.labels.length > 0 && `(${row.labels.join(', ')})`}
            </span>
            <button
              type="button"
              aria-label={`Remove the association with ${row.name}`}
              onClick={() => void save(sandbox.dissociate(kind, id, row))}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <div className="toolbar-row">
        <RecordSelect
          label="Record to associate"
          records={records.filter((row) => row.kind !== kind || row.id !== id)}
          chosen={other}
          choose={setChosen}
        />
        <input
          aria-label="Label of the association"
          placeholder="Label (optional)"
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <button type="button" disabled={!other} onClick={() => void add()}>
          Associate
        </button>
      </div>
    </section>
  );
}
