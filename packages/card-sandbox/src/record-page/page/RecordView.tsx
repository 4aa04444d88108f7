import { useCallback, useMemo, type ComponentType } from 'react';
import { ExtensionCard, type Scene } from '../card/ExtensionCard.tsx';
import type { RecordPoint } from '../card/extension.ts';
import { kindAt, type Choices, type Place } from './choices.ts';
import { ContactLayout } from './ContactLayout.tsx';
import { HelpDeskLayout } from './HelpDeskLayout.tsx';
import type { LayoutProps } from './layout-props.ts';
import { OtherLayout } from './OtherLayout.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { sandbox, type RecordRow } from './sandbox-api.ts';
import { TicketLayout } from './TicketLayout.tsx';
import { useLoaded } from './use-loaded.ts';
import { useProperties } from './use-properties.ts';

interface Props {
  record: NonNullable<Choices['record']>;
  records: RecordRow[];
  scene: Scene;
  closePreview: () => void;
}

const LAYOUTS: Record<Place, ComponentType<LayoutProps>> = {
  contact: ContactLayout,
  company: OtherLayout,
  deal: OtherLayout,
  ticket: TicketLayout,
  'help-desk': HelpDeskLayout,
};

/** HubSpot's page of one record, with the cards that stand beside it. */
export function RecordView({ record: { place, id }, records, scene, closePreview }: Props) {
  const { appName, extensions, liveApi } = scene.config;
  const kind = kindAt(place);
  const load = useCallback(() => sandbox.record(kind, id), [kind, id]);
  const loaded = useLoaded(load);
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
        <ExtensionCard key={extension.name} {...{ extension, subject, scene }} />
      ));
  const inTab = place === 'help-desk' ? [] : cardsAt('crm.record.tab');
  const current = { ...subject.record, properties: shown };
  const edit = liveApi === undefined ? properties.edit : undefined;
  const Layout = LAYOUTS[place];
  return (
    <>
      <Layout
        record={current}
        records={records}
        edit={edit}
        sidebar={cardsAt(place === 'help-desk' ? 'helpdesk.sidebar' : 'crm.record.sidebar')}
        tab={inTab.length > 0 ? { title: appName, cards: inTab } : undefined}
      />
      {scene.choices.preview && (
        <PreviewPanel
          record={current}
          edit={edit}
          cards={cardsAt('crm.preview')}
          close={closePreview}
        />
      )}
    </>
  );
}
