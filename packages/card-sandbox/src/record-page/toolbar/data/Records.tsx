import { useState } from 'react';
import type { PageConfig } from '../../../protocol/page-config.ts';
import { sandbox, type RecordRow } from '../../api/sandbox-api.ts';
import { nameOf, RecordSelect, type RecordName } from './RecordSelect.tsx';

interface Props {
  /** The record that is edited. */
  chosen: RecordName;
  records: RecordRow[];
  objectTypes: PageConfig['objectTypes'];
  choose: (record: RecordName) => void;
  save: (change: Promise<unknown>) => Promise<void>;
}

/** Chooses the record to edit, adds a record of any type, and deletes one. */
export function Records({ chosen, records, objectTypes, choose, save }: Props) {
  const [kind, setKind] = useState(chosen.kind);
  const [name, setName] = useState('');
  const current = records.find((row) => nameOf(row) === nameOf(chosen));
  const add = async () => {
    await save(sandbox.addRecord(kind, name.trim()).then(choose));
    setName('');
  };
  return (
    <section aria-label="Records">
      <h2>Records</h2>
      <div className="toolbar-row">
        <RecordSelect
          label="Record to edit"
          records={records}
          chosen={current}
          choose={(row) => row && choose(row)}
        />
        <button
          type="button"
          disabled={!current}
          onClick={() => void save(sandbox.deleteRecord(chosen.kind, chosen.id))}
        >
          Delete record
        </button>
      </div>
      <form
        className="toolbar-row"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <select
          aria-label="Type of the new record"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
        >
          {objectTypes.map((type) => (
            <option key={type.kind} value={type.kind}>
              {type.kind}
            </option>
          ))}
        </select>
        <input
          aria-label="Name of the new record"
          placeholder="New record"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" disabled={name.trim() === ''}>
          Add record
        </button>
      </form>
    </section>
  );
}
