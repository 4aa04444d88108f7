import type { LayoutProps } from './layout-props.ts';
import { initials } from './Navigation.tsx';
import { Properties } from './Properties.tsx';
import { QuickActions } from './QuickActions.tsx';
import { Sidebar } from './Sidebar.tsx';
import { Timeline } from './Timeline.tsx';

/** A contact's record page. */
export function ContactLayout({ record, card }: LayoutProps) {
  const { name, properties, tickets } = record;
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
          rows={[
            ['Email', properties.email],
            ['Phone number', properties.phone],
            ['Company name', properties.company],
            ['City', properties.city],
            ['Country', properties.country],
            ['Time zone', properties.hs_timezone],
          ]}
        />
      </aside>
      <Timeline />
      <Sidebar
        card={card}
        neighbours={[
          ['Companies', properties.company ? 1 : 0],
          ['Deals', 0],
          ['Tickets', tickets.length],
        ]}
      />
    </div>
  );
}
