import { useCallback } from 'react';
import type { PageConfig } from '../../../protocol/page-config.ts';
import { sandbox, type RecordRow } from '../../api/sandbox-api.ts';
import { useAsyncData } from '../../hooks/use-async-data.ts';

interface Props {
  kind: string;
  id: string;
  /** A new list after each change. */
  records: RecordRow[];
  objectTypes: PageConfig['objectTypes'];
  save: (change: Promise<unknown>) => Promise<void>;
}

/** The properties of a record, as the API returns and accepts them. */
export function RecordProperties({ kind, id, records, objectTypes, save }: Props) {
  const load = useCallback(() => sandbox.record(kind, id), [kind, id, records]);
  const loaded = useAsyncData(load);
  if (loaded.kind !== 'ready') return null;
  const { properties } = loaded.value;
  const defined = objectTypes.find((type) => type.kind === kind)?.properties ?? {};
  const names = [...new Set([...Object.keys(defined), ...Object.keys(properties)])].filter(
    (name) => !SET_BY_HUBSPOT.includes(name),
  );
  return (
    <section aria-label="Properties">
      <h2>
        Properties of {kind}/{id}
      </h2>
      <ul>
        {names.map((name) => {
          const value = properties[name] ?? '';
          return (
            <li key={name}>
              <span title={defined[name]?.label}>{name}</span>
              <input
                key={value}
                aria-label={`Value of ${name}`}
                defaultValue={value}
                onBlur={({ currentTarget }) => {
                  if (currentTarget.value === value) return;
                  void save(sandbox.editProperty(kind, id, name, currentTarget.value));
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') event.currentTarget.blur();
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const SET_BY_HUBSPOT = ['hs_object_id', 'createdate', 'hs_createdate', 'hs_lastmodifieddate'];
