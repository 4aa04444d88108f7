import { IconBriefcase, IconBuilding } from '@tabler/icons-react';
import { formatProperties } from '../../hubspot/format-properties.ts';
import { KINDS, PLURALS, type Kind } from '../../hubspot/object-types.ts';
import { PROPERTIES } from '../../hubspot/property-definitions.ts';
import type { CrmProperties } from '../../hubspot/crm-properties.ts';
import type { LayoutProps } from './layout-props.ts';
import { Properties, type PropertyRow } from './Properties.tsx';
import { QuickActions } from './QuickActions.tsx';
import { Sidebar } from './Sidebar.tsx';
import { Timeline } from './Timeline.tsx';

/** The record page of a company or deal. */
export function OtherLayout({ record, sidebar, tab, edit }: LayoutProps) {
  const { kind, name, properties, others = [] } = record;
  const Icon = kind === 'company' ? IconBuilding : IconBriefcase;
  const neighbours = KINDS.flatMap((other): [string, number][] =>
    other === kind || other === 'ticket'
      ? []
      : [[titled(PLURALS[other]), others.filter((row) => row.kind === other).length]],
  );
  return (
    <div className="columns">
      <aside className="left" aria-label="About the record" tabIndex={0}>
        <section className="record-header">
          <span className="trail">{titled(PLURALS[kind])}</span>
          <div className="record-title">
            <span className="avatar" data-shape="square" aria-hidden>
              <Icon size={22} />
            </span>
            <h1>{name}</h1>
          </div>
          <QuickActions />
        </section>
        <Properties
          title={`About this ${kind}`}
          {...{ record, edit }}
          rows={rowsOf(kind, properties)}
        />
      </aside>
      <Timeline tab={tab} />
      <Sidebar cards={sidebar} neighbours={neighbours} />
    </div>
  );
}

/** The rows of a record's properties, without those that every record has. */
export function rowsOf(kind: Kind, properties: CrmProperties): PropertyRow[] {
  const shown = formatProperties(properties, kind, {}, VIEWER);
  return Object.entries(PROPERTIES[kind]).flatMap(([name, { label }]) =>
    SHARED_PROPERTIES.includes(name) ? [] : [{ label, name, value: shown[name] }],
  );
}

const SHARED_PROPERTIES = ['hs_object_id', 'hubspot_owner_id', 'createdate'];

/** The page around the cards is always in English. */
const VIEWER = { locale: 'en-us', zone: 'UTC', now: () => 0 };

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
