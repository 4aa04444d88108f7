import type { PropertyValues } from '../../../hooks/crm-reader.ts';
import { useObjectType } from '../object-type.ts';
import { Values } from '../Values.tsx';
import { stagesOf } from './stages.ts';

interface Props {
  /** The type of the record. */
  objectTypeId: string | undefined;
  values: PropertyValues;
  /** Shown below the bar. */
  names: string[];
}

/** A record's progress through its pipeline. */
export function StageBar({ objectTypeId, values, names }: Props) {
  const type = useObjectType(objectTypeId);
  const { stages, current } = type ? stagesOf(type, values) : { stages: [], current: undefined };
  const reached = stages.findIndex(({ id }) => id === current);
  const label = stages[reached]?.label ?? current ?? 'No stage';
  return (
    <div className="hs-crm-tracker">
      <div className="hs-crm-stages" role="img" aria-label={`Stage: ${label}`}>
        {stages.map(({ id }, place) => (
          <span key={id} data-reached={place <= reached} />
        ))}
      </div>
      <div className="hs-crm-quiet">{label}</div>
      {names.length > 0 && <Values {...{ names, values, objectTypeId }} />}
    </div>
  );
}
