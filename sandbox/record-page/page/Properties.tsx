interface Props {
  title: string;
  /** Label and value; without a value, a dash. */
  rows: [string, string | null | undefined][];
}

/** A record's own properties, as they stand in the left column. */
export function Properties({ title, rows }: Props) {
  return (
    <section className="neighbour">
      <h2>{title}</h2>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? '--'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
