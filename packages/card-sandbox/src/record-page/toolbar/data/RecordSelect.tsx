import type { RecordRow } from '../../api/sandbox-api.ts';

export type RecordName = Pick<RecordRow, 'kind' | 'id'>;

interface Props {
  label: string;
  records: RecordRow[];
  /** Undefined while none is chosen. */
  chosen: RecordName | undefined;
  choose: (record: RecordRow | undefined) => void;
}

/** Chooses one of the account's records. */
export function RecordSelect({ label, records, chosen, choose }: Props) {
  return (
    <select
      aria-label={label}
      value={chosen ? nameOf(chosen) : ''}
      onChange={({ currentTarget }) =>
        choose(records.find((row) => nameOf(row) === currentTarget.value))
      }
    >
      <option value="">Record…</option>
      {records.map((row) => (
        <option key={nameOf(row)} value={nameOf(row)}>
          {nameOf(row)} {row.name}
        </option>
      ))}
    </select>
  );
}

/** `contact/101` */
export function nameOf({ kind, id }: RecordName): string {
  return `${kind}/${id}`;
}
