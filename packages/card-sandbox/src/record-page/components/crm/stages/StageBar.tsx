import type { PropertyValues } from '../../../hooks/crm-reader.ts';
import type { Pipeline } from './stages.ts';
import { Values } from '../Values.tsx';

interface Props {
  pipeline: Pipeline | undefined;
  values: PropertyValues;
  /** Shown below the bar. */
  names: string[];
}

/** A record's progress through its pipeline. */
export function StageBar({ pipeline, values, names }: Props) {
  const value = pipeline && values[pipeline.property];
  const reached = pipeline?.stages.findIndex(([stage]) => stage === value) ?? -1;
  const label = pipeline?.stages[reached]?.[1] ?? value ?? 'No stage';
  return (
    <div className="hs-crm-tracker">
      <div className="hs-crm-stages" role="img" aria-label={`Stage: ${label}`}>
        {pipeline?.stages.map(([stage], place) => (
          <span key={stage} data-reached={place <= reached} />
        ))}
      </div>
      <div className="hs-crm-quiet">{label}</div>
      {names.length > 0 && <Values {...{ names, values }} />}
    </div>
  );
}
