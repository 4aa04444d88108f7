import { usePropertyText } from './object-type.ts';
import type { PropertyValues } from '../../hooks/crm-reader.ts';

interface Props {
  names: string[];
  values: PropertyValues;
  direction?: string;
  /** The type of the record; by default that of the record on the page. */
  objectTypeId?: string;
}

/** Properties with their values, in a column or a row. */
export function Values({ names, values, direction = 'column', objectTypeId }: Props) {
  const { label, format } = usePropertyText(objectTypeId);
  const shown = format(values);
  return (
    <dl className="hs-crm-values" data-direction={direction}>
      {names.map((name) => (
        <div key={name}>
          <dt>{label(name)}</dt>
          <dd>{shown[name] ?? '--'}</dd>
        </div>
      ))}
    </dl>
  );
}
