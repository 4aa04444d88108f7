import { IconTicket } from '@tabler/icons-react';
import { linkTo } from '../address/choices.ts';
import type { LayoutProps } from './layout-props.ts';
import { Properties } from './Properties.tsx';
import { Sidebar } from './Sidebar.tsx';
import { stageLabel, ticketRows } from './TicketLayout.tsx';

/** A ticket in the help desk: the other tickets, the conversation and the sidebar. */
export function HelpDeskLayout({ record, records, objectTypes, sidebar, edit }: LayoutProps) {
  const tickets = records.filter(({ helpDesk }) => helpDesk);
  return (
    <div className="columns" data-place="help-desk">
      <nav className="ticket-list" aria-label="Help desk tickets">
        <h2>All open tickets</h2>
        {tickets.map(({ id, name }) => (
          <a
            key={id}
            href={linkTo({ record: { place: 'help-desk', id } })}
            aria-current={id === record.id ? 'page' : undefined}
          >
            <strong>{name}</strong>
            <span>#{id}</span>
          </a>
        ))}
      </nav>
      <main className="middle" data-place="help-desk">
        <header className="ticket-head">
          <IconTicket size={20} aria-hidden />
          <h1>{record.name}</h1>
          <span className="hs-tag" data-variant="info">
            {stageLabel(record.properties, objectTypes) ?? 'New'}
          </span>
        </header>
        {['right', 'left', 'right'].map((side, place) => (
          <div key={place} className="quiet-bubble" data-side={side} aria-hidden>
            <i style={{ width: '72%' }} />
            <i style={{ width: '90%' }} />
            <i style={{ width: '48%' }} />
          </div>
        ))}
      </main>
      <div className="sidebar-pair">
        <Sidebar cards={sidebar} neighbours={[]} />
        <Properties
          title="About this ticket"
          {...{ record, edit }}
          rows={ticketRows(record, objectTypes)}
        />
      </div>
    </div>
  );
}
