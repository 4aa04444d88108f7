import type { ReactNode } from 'react';

interface Props {
  cards: ReactNode;
  /** HubSpot's own cards below, as name and number of records. */
  neighbours: [string, number][];
}

/** The right sidebar: the cards, then HubSpot's own cards. */
export function Sidebar({ cards, neighbours }: Props) {
  return (
    <aside className="sidebar" aria-label="Sidebar">
      {cards}
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
