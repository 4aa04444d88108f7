import type { LayoutProps } from './layout-props.ts';
import { initials } from './Navigation.tsx';
import { ownRows } from './OtherLayout.tsx';
import { Properties } from './Properties.tsx';
import { QuickActions } from './QuickActions.tsx';
import { Sidebar } from './Sidebar.tsx';
import { Timeline } from './Timeline.tsx';

const ROWS = [
  ['Email', 'email'],
  ['Phone number', 'phone'],
  ['Company name', 'company'],
  ['City', 'city'],
  ['Country', 'country'],
  ['Time zone', 'hs_timezone'],
  ['Preferred language', 'hs_language'],
] as const;

/** A contact's record page. */
export function ContactLayout({ record, objectTypes, sidebar, tab, edit }: LayoutProps) {
  const { properties, tickets, others = [] } = record;
  const name = [properties.firstname, properties.lastname].filter(Boolean).join(' ') || record.name;
  const work = [properties.jobtitle, properties.company].filter(Boolean).join(' at ');
  return (
    <div className="columns">
      <aside className="left" aria-label="About the record" tabIndex={0}>
        <section className="record-header">
          <span className="trail">Contacts</span>
          <div className="record-title">
            <span className="avatar" aria-hidden>
              {initials(name)}
            </span>
            <div>
              <h1>{name}</h1>
              {work && <p>{work}</p>}
              {properties.email && <p>{properties.email}</p>}
            </div>
          </div>
          <QuickActions />
        </section>
        <Properties
          title="About this contact"
          {...{ record, edit }}
          rows={[
            ...ROWS.map(([label, name]) => ({ label, name, value: properties[name] })),
            ...ownRows(record, objectTypes),
          ]}
        />
      </aside>
      <Timeline tab={tab} />
      <Sidebar
        cards={sidebar}
        neighbours={
          tickets
            ? [
                ['Companies', properties.company ? 1 : 0],
                ['Deals', others.filter(({ kind }) => kind === 'deal').length],
                ['Tickets', tickets.length],
              ]
            : []
        }
      />
    </div>
  );
}
