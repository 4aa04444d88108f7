import { useCallback, useState } from 'react';
import type { PageConfig } from '../../../protocol/page-config.ts';
import type { RecordRow } from '../../api/sandbox-api.ts';
import { Associations } from './Associations.tsx';
import { NewObjectType } from './NewObjectType.tsx';
import { Pipelines } from './Pipelines.tsx';
import { RecordProperties } from './RecordProperties.tsx';
import { Records } from './Records.tsx';

interface Props {
  /** The record that is shown. */
  shown: { kind: string; id: string };
  records: RecordRow[];
  objectTypes: PageConfig['objectTypes'];
  /** Called after each change. */
  onChanged: () => void;
}

/** Edits the account's records: any of them, also those of types without cards. */
export function DataEditor({ shown, records, objectTypes, onChanged }: Props) {
  const [chosen, setChosen] = useState(shown);
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
  const { kind, id } = chosen;
  const exists = records.some((row) => row.kind === kind && row.id === id);
  return (
    <div className="toolbar-data" role="group" aria-label="Data of the account">
      {error !== undefined && (
        <p className="toolbar-crash" role="alert">
          {error}
        </p>
      )}
      <Records {...{ chosen, records, objectTypes, save }} choose={setChosen} />
      {exists && (
        <>
          <RecordProperties key={`${kind}/${id}`} {...{ kind, id, records, objectTypes, save }} />
          <Associations {...{ kind, id, records }} save={save} />
        </>
      )}
      <Pipelines kind={kind} records={records} save={save} />
      <NewObjectType save={save} />
    </div>
  );
}
