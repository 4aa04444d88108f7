import type { LayoutProps } from './layout-props.ts';
import { PropertyValue } from './PropertyValue.tsx';

/** One row of the left column; a row with a name can be edited. */
export interface PropertyRow {
  label: string;
  value: string | null | undefined;
  /** HubSpot's name of the property. */
  name?: string;
}

interface Props {
  title: string;
  rows: PropertyRow[];
  record: LayoutProps['record'];
  edit: LayoutProps['edit'];
}

/** A record's properties in the left column. */
export function Properties({ title, rows, record, edit }: Props) {
  return (
    <section className="neighbour">
      <h2>{title}</h2>
      {record.unavailable && <p role="status">{record.unavailable}</p>}
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
