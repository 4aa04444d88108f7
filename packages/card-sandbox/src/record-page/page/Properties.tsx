import type { LayoutProps } from './layout-props.ts';
import { PropertyValue } from './PropertyValue.tsx';

/** A property as the left column shows it; one with a name can be edited. */
export interface PropertyRow {
  label: string;
  value: string | null | undefined;
  /** HubSpot's name of the property, where it is the record's own. */
  name?: string;
}

interface Props {
  title: string;
  rows: PropertyRow[];
  record: LayoutProps['record'];
  edit: LayoutProps['edit'];
}

/** A record's own properties, as they stand in the left column. */
export function Properties({ title, rows, record, edit }: Props) {
  return (
    <section className="neighbour">
      <h2>{title}</h2>
      {record.untold && <p role="status">{record.untold}</p>}
      <dl>
        {rows.map(({ label, value, name }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {name !== undefined && edit ? (
                <PropertyValue
                  label={label}
                  value={record.properties[name] ?? ''}
                  shown={value || '--'}
                  save={(text) => edit(name, text)}
                />
              ) : (
                value || '--'
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
