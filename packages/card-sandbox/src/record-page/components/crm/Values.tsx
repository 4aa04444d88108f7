import { propertyLabel } from './property-label.ts';
import type { PropertyValues } from '../../hooks/crm-reader.ts';

interface Props {
  names: string[];
  values: PropertyValues;
  direction?: string;
}

/** Properties with their values, in a column or a row. */
export function Values({ names, values, direction = 'column' }: Props) {
  return (
    <dl className="hs-crm-values" data-direction={direction}>
      {names.map((name) => (
        <div key={name}>
          <dt>{propertyLabel(name)}</dt>
          <dd>{values[name] ?? '--'}</dd>
        </div>
      ))}
    </dl>
  );
}
