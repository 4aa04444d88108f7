import { useCallback, useState } from 'react';
import type { RecordRow } from '../api/sandbox-api.ts';
import { Associations } from './Associations.tsx';
import { Pipelines } from './Pipelines.tsx';

interface Props {
  kind: string;
  id: string;
  records: RecordRow[];
  /** Called after each change. */
  onChanged: () => void;
}

/** Edits what the left column cannot: the record's associations, and the pipelines of its type. */
export function DataEditor({ kind, id, records, onChanged }: Props) {
  const [error, setError] = useState<string>();
  const save = useCallback(
    async (change: Promise<unknown>) => {
      try {
        await change;
        setError(undefined);
        onChanged();
      } catch (failure) {
        setError(failure instanceof Error ? failure.message : String(failure));
      }
    },
    [onChanged],
  );
  return (
    <div className="toolbar-data" role="group" aria-label="Data of the record">
      {error !== undefined && (
        <p className="toolbar-crash" role="alert">
          {error}
        </p>
      )}
      <Associations {...{ kind, id, records }} save={save} />
      <Pipelines kind={kind} records={records} save={save} />
    </div>
  );
}
