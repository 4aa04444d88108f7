import { IconBriefcase, IconBuilding } from '@tabler/icons-react';
import { formatProperties } from '../../hubspot/format-properties.ts';
import { findType, SAMPLE_KINDS } from '../../hubspot/object-types.ts';
import { PROPERTIES } from '../../hubspot/property-definitions.ts';
import type { LayoutProps } from './layout-props.ts';
import { Properties, type PropertyRow } from './Properties.tsx';
import { QuickActions } from './QuickActions.tsx';
import { Sidebar } from './Sidebar.tsx';
import { Timeline } from './Timeline.tsx';

/** The record page of every type without a page of its own. */
export function OtherLayout({ record, objectTypes, sidebar, tab, edit }: LayoutProps) {
  const { kind, name, others = [] } = record;
  const Icon = kind === 'company' ? IconBuilding : IconBriefcase;
  const pluralOf = (kind: string) => {
    const { schema, plural = kind } = findType(kind, objectTypes) ?? {};
    return schema?.labels.plural ?? titled(plural);
  };
  const associated = new Set([...SAMPLE_KINDS, ...others.map((row) => row.kind)]);
  const neighbours = [...associated].flatMap((other): [string, number][] =>
    other === kind || other === 'ticket'
      ? []
      : [[pluralOf(other), others.filter((row) => row.kind === other).length]],
  );
  return (
    <div className="columns">
      <aside className="left" aria-label="About the record" tabIndex={0}>
        <section className="record-header">
          <span className="trail">{pluralOf(kind)}</span>
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
          rows={rowsOf(record, objectTypes)}
        />
      </aside>
      <Timeline tab={tab} />
      <Sidebar cards={sidebar} neighbours={neighbours} />
    </div>
  );
}

/** The rows of a record's properties, without those that every record has. */
export function rowsOf(
  { kind, properties }: LayoutProps['record'],
  objectTypes: LayoutProps['objectTypes'],
): PropertyRow[] {
  const definitions = findType(kind, objectTypes)?.properties ?? {};
  const shown = formatProperties(properties, definitions, {}, VIEWER);
  const undefinedNames = Object.keys(properties).filter((name) => !name.startsWith('hs_'));
  const names = new Set([...Object.keys(definitions), ...undefinedNames]);
  return [...names]
    .filter((name) => !SHARED_PROPERTIES.includes(name))
    .map((name) => ({ label: definitions[name]?.label ?? name, name, value: shown[name] }));
}

/** The rows of the user's own properties. */
export function ownRows(
  record: LayoutProps['record'],
  objectTypes: LayoutProps['objectTypes'],
): PropertyRow[] {
  const standard = PROPERTIES[record.kind] ?? {};
  return rowsOf(record, objectTypes).filter(
    ({ name }) => name !== undefined && !(name in standard),
  );
}

const SHARED_PROPERTIES = [
  'hs_object_id',
  'hubspot_owner_id',
  'createdate',
  'hs_createdate',
  'hs_lastmodifieddate',
];

/** The page around the cards is always in English. */
const VIEWER = { locale: 'en-us', zone: 'UTC', now: () => 0 };

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
