import { useCallback, useMemo, type ComponentType } from 'react';
import { ExtensionCard, type PageServices } from '../card/ExtensionCard.tsx';
import type { RecordPoint } from '../../hubspot/extension-points.ts';
import { kindAt, type Choices, type Place } from '../address/choices.ts';
import { ContactLayout } from '../layouts/ContactLayout.tsx';
import { HelpDeskLayout } from '../layouts/HelpDeskLayout.tsx';
import type { LayoutProps } from '../layouts/layout-props.ts';
import { findType } from '../../hubspot/object-types.ts';
import { OtherLayout } from '../layouts/OtherLayout.tsx';
import { PreviewPanel } from '../layouts/PreviewPanel.tsx';
import { sandbox, type RecordRow } from '../api/sandbox-api.ts';
import { TicketLayout } from '../layouts/TicketLayout.tsx';
import { useAsyncData } from '../hooks/use-async-data.ts';
import { useProperties } from './use-properties.ts';

interface Props {
  record: NonNullable<Choices['record']>;
  records: RecordRow[];
  services: PageServices;
  closePreview: () => void;
}

const LAYOUTS: Partial<Record<Place, ComponentType<LayoutProps>>> = {
  contact: ContactLayout,
  ticket: TicketLayout,
  'help-desk': HelpDeskLayout,
};

/** HubSpot's page of one record, with its cards. */
export function RecordView({ record: { place, id }, records, services, closePreview }: Props) {
  const { appName, extensions, liveApi, objectTypes } = services.config;
  const kind = findType(kindAt(place), objectTypes)?.kind ?? place;
  // The records are a new list after a change of the account's data.
  const load = useCallback(() => sandbox.record(kind, id), [kind, id, records]);
  const loaded = useAsyncData(load);
  const record = loaded.kind === 'ready' ? loaded.value : undefined;
  const { properties, shown } = useProperties(record);
  const subject = useMemo(
    () => (record && properties ? { record, properties } : undefined),
    [record, properties],
  );

  if (loaded.kind === 'failed') {
    return (
      <p className="page-failure" role="alert">
        {place}/{id}: {loaded.message}
      </p>
    );
  }
  if (!subject || !properties) return null;

  const cardsAt = (wanted: RecordPoint) =>
    extensions
      .filter(({ point, kinds }) => point === wanted && kinds.includes(kind))
      .map((extension) => (
        <ExtensionCard key={extension.name} {...{ extension, subject, services }} />
      ));
  const inTab = place === 'help-desk' ? [] : cardsAt('crm.record.tab');
  const current = { ...subject.record, properties: shown };
  const edit = liveApi === undefined ? properties.edit : undefined;
  const Layout = LAYOUTS[place] ?? OtherLayout;
  return (
    <>
      <Layout
        record={current}
        records={records}
        objectTypes={objectTypes}
        edit={edit}
        sidebar={cardsAt(place === 'help-desk' ? 'helpdesk.sidebar' : 'crm.record.sidebar')}
        tab={inTab.length > 0 ? { title: appName, cards: inTab } : undefined}
      />
      {services.choices.preview && (
        <PreviewPanel
          record={current}
          objectTypes={objectTypes}
          edit={edit}
          cards={cardsAt('crm.preview')}
          close={closePreview}
        />
      )}
    </>
  );
}
