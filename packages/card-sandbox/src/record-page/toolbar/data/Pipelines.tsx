import { useCallback } from 'react';
import { sandbox, type Pipeline, type RecordRow } from '../../api/sandbox-api.ts';
import { useAsyncData } from '../../hooks/use-async-data.ts';
import { NewItem } from './NewItem.tsx';

interface Props {
  kind: string;
  /** A new list after each change. */
  records: RecordRow[];
  save: (change: Promise<unknown>) => Promise<void>;
}

/** The pipelines of a type and their stages; adds, renames and removes them. */
export function Pipelines({ kind, records, save }: Props) {
  const load = useCallback(() => sandbox.pipelines(kind), [kind, records]);
  const loaded = useAsyncData(load);
  if (loaded.kind !== 'ready') return null;
  const pipelines = loaded.value;
  const set = (changed: Pipeline[]) => void save(sandbox.setPipelines(kind, changed));
  const replace = (changed: Pipeline) =>
    set(pipelines.map((one) => (one.id === changed.id ? changed : one)));
  const remove = (id: string) => set(pipelines.filter((one) => one.id !== id));
  const ids = pipelines.flatMap(({ id, stages }) => [id, ...stages.map((stage) => stage.id)]);
  return (
    <section aria-label="Pipelines">
      <h2>Pipelines of {kind} records</h2>
      {pipelines.length === 0 && <p>None.</p>}
      {pipelines.map((pipeline) => (
        <div key={pipeline.id} role="group" aria-label={`Pipeline ${pipeline.label}`}>
          <Renamed
            item={pipeline}
            rename={(label) => replace({ ...pipeline, label })}
            remove={() => remove(pipeline.id)}
          />
          <ul>
            {pipeline.stages.map((stage) => {
              const others = pipeline.stages.filter(({ id }) => id !== stage.id);
              const rename = (label: string) =>
                replace({
                  ...pipeline,
                  stages: pipeline.stages.map((one) => (one === stage ? { ...stage, label } : one)),
                });
              return (
                <li key={stage.id}>
                  <Renamed
                    item={stage}
                    rename={rename}
                    remove={() => replace({ ...pipeline, stages: others })}
                  />
                </li>
              );
            })}
          </ul>
          <NewItem
            what="stage"
            ids={ids}
            add={(added) =>
              replace({ ...pipeline, stages: [...pipeline.stages, { ...added, metadata: {} }] })
            }
          />
        </div>
      ))}
      <NewItem
        what="pipeline"
        ids={ids}
        add={(added) => set([...pipelines, { ...added, stages: [] }])}
      />
    </section>
  );
}

interface RenamedProps {
  item: { id: string; label: string };
  rename: (label: string) => void;
  remove: () => void;
}

/** A pipeline or stage, whose label can be typed over. */
function Renamed({ item: { id, label }, rename, remove }: RenamedProps) {
  return (
    <div className="toolbar-row">
      <input
        key={label}
        aria-label={`Label of ${id}`}
        defaultValue={label}
        onBlur={({ currentTarget: { value } }) => {
          if (value.trim() !== '' && value !== label) rename(value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <span>{id}</span>
      <button type="button" aria-label={`Remove ${label}`} onClick={remove}>
        Remove
      </button>
    </div>
  );
}
