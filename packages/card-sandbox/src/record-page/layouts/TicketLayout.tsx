import { IconTicket } from '@tabler/icons-react';
import { findType } from '../../hubspot/object-types.ts';
import type { LayoutProps } from './layout-props.ts';
import { ownRows } from './OtherLayout.tsx';
import { Properties, type PropertyRow } from './Properties.tsx';
import { QuickActions } from './QuickActions.tsx';
import { Sidebar } from './Sidebar.tsx';
import { Timeline } from './Timeline.tsx';

/** A ticket's record page. */
export function TicketLayout({ record, objectTypes, sidebar, tab, edit }: LayoutProps) {
  const { name, properties, contact } = record;
  return (
    <div className="columns">
      <aside className="left" aria-label="About the record" tabIndex={0}>
        <section className="record-header">
          <span className="trail">Tickets</span>
          <div className="record-title">
            <span className="avatar" data-shape="square" aria-hidden>
              <IconTicket size={22} />
            </span>
            <div>
              <h1>{name}</h1>
              <p>Pipeline: Support</p>
              <p>Status: {stageLabel(properties, objectTypes) ?? '--'}</p>
            </div>
          </div>
          <QuickActions />
        </section>
        <Properties
          title="About this ticket"
          {...{ record, edit }}
          rows={[...ticketRows(record, objectTypes), ...ownRows(record, objectTypes)]}
        />
      </aside>
      <Timeline tab={tab} />
      <Sidebar
        cards={sidebar}
        neighbours={
          contact === undefined
            ? []
            : [
                ['Contacts', contact ? 1 : 0],
                ['Companies', 0],
              ]
        }
      />
    </div>
  );
}

/** The rows of a ticket's properties. */
export function ticketRows(
  { properties, contact }: LayoutProps['record'],
  objectTypes: LayoutProps['objectTypes'],
): PropertyRow[] {
  const { hs_ticket_priority: priority, createdate } = properties;
  return [
    {
      label: 'Ticket status',
      value: stageLabel(properties, objectTypes),
      name: 'hs_pipeline_stage',
    },
    { label: 'Priority', value: titleCase(priority), name: 'hs_ticket_priority' },
    { label: 'Contact', value: contact?.name },
    { label: 'Email', value: contact?.properties.email },
    { label: 'Create date', value: createdate?.slice(0, 10) },
  ];
}

/** Formats `URGENT` as `Urgent`. */
function titleCase(value: string | null | undefined): string | undefined {
  return value ? value.charAt(0) + value.slice(1).toLowerCase() : undefined;
}

/** The label of a ticket's stage; of an unknown stage, its id. */
export function stageLabel(
  { hs_pipeline_stage: stage }: LayoutProps['record']['properties'],
  objectTypes: LayoutProps['objectTypes'],
): string | undefined {
  const { options } = findType('ticket', objectTypes)?.properties['hs_pipeline_stage'] ?? {};
  return stage ? (options?.[stage] ?? stage) : undefined;
}
