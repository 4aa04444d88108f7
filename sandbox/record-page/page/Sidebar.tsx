import type { ReactNode } from 'react';

interface Props {
  card: ReactNode;
  /** HubSpot's own cards below it, by name and number of records. */
  neighbours: [string, number][];
}

/** The right sidebar: the card first, HubSpot's own cards quietly below it. */
export function Sidebar({ card, neighbours }: Props) {
  return (
    <aside className="sidebar" aria-label="Sidebar">
      {card}
      {neighbours.map(([name, count]) => (
        <section key={name} className="neighbour">
          <h2>
            {name} ({count})
          </h2>
          {count === 0 && <p>Nothing associated with this record yet.</p>}
        </section>
      ))}
    </aside>
  );
}
