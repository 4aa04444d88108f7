import { useCallback, useMemo } from 'react';
import type { CardLogEntry } from '../worker/protocol.ts';
import { z } from 'zod';
import { cardContext } from '../card/card-context.ts';
import { createCardHost } from '../card/card-host.ts';
import { CardFrame } from '../card/CardFrame.tsx';
import { LOCALES } from '../card/locales.ts';
import { useOverlays } from '../card/overlays.tsx';
import type { ClockReading } from '../../followed-clock.ts';
import { Alerts, useAlerts } from './Alerts.tsx';
import type { Choices } from './choices.ts';
import { ContactLayout } from './ContactLayout.tsx';
import { HelpDeskLayout } from './HelpDeskLayout.tsx';
import { IframeModal, useIframeModal } from './IframeModal.tsx';
import { Navigation } from './Navigation.tsx';
import { sandbox, type Agent, type PageConfig, type RecordRow } from './sandbox-api.ts';
import { TicketLayout } from './TicketLayout.tsx';
import { useLoaded } from './use-loaded.ts';
import { useProperties } from './use-properties.ts';
import { useWriteConfirm, WriteConfirm } from './WriteConfirm.tsx';

interface Props {
  record: NonNullable<Choices['record']>;
  records: RecordRow[];
  agent: Agent;
  choices: Choices;
  clock: ClockReading;
  config: PageConfig;
  portalId: number;
  zone: string;
  /** Told which thread the card opened last. */
  onThread: (threadId: string) => void;
  onLog: (entry: CardLogEntry) => void;
}

const LAYOUTS = { contact: ContactLayout, ticket: TicketLayout, 'help-desk': HelpDeskLayout };

const WithThread = z.object({ threadId: z.string() });

/** HubSpot's page of one record, with the card in its sidebar. */
export function RecordView(props: Props) {
  const { record, records, agent, choices, clock, config, portalId, zone } = props;
  const { onThread, onLog } = props;
  const { appName, variables, liveApi } = config;
  const { place, id: recordId } = record;
  const { language, anonymous } = choices;
  const load = useCallback(
    () => sandbox.record(place === 'contact' ? 'contact' : 'ticket', recordId),
    [place, recordId],
  );
  const loaded = useLoaded(load);
  const details = loaded.kind === 'ready' ? loaded.value : undefined;
  const { properties, shown } = useProperties(details);
  const { questions, ask } = useWriteConfirm();
  const { close } = useOverlays();
  const { alerts, addAlert, dismiss } = useAlerts();
  const iframe = useIframeModal();
  const openIframeModal = iframe.open;

  const context = useMemo(
    () => cardContext({ place, recordId, agent, language, zone, portalId, appName, variables }),
    [place, recordId, agent, language, zone, portalId, appName, variables],
  );
  const host = useMemo(
    () =>
      details &&
      properties &&
      createCardHost({
        record: details,
        properties,
        caller: {
          userId: agent.userId,
          email: agent.email,
          locale: LOCALES[language] ?? language,
          tellsIdentity: !anonymous,
        },
        page: { addAlert, closeOverlay: close, openIframeModal },
        onCall: (parameters) => {
          const named = WithThread.safeParse(parameters);
          if (named.success) onThread(named.data.threadId);
        },
        onAsk: liveApi === undefined ? () => Promise.resolve(undefined) : ask,
        onLog,
      }),
    [
      details,
      properties,
      agent,
      language,
      anonymous,
      addAlert,
      close,
      openIframeModal,
      onThread,
      liveApi,
      ask,
      onLog,
    ],
  );

  if (loaded.kind === 'failed') {
    return (
      <p className="page-failure" role="alert">
        {place}/{recordId}: {loaded.message}
      </p>
    );
  }
  if (!details || !properties || !host) return null;
  const Layout = LAYOUTS[place];
  return (
    <div className="hubspot">
      <Navigation agent={agent} place={place} />
      <Layout
        record={{ ...details, properties: shown }}
        edit={liveApi === undefined ? properties.edit : undefined}
        records={records}
        card={
          <CardFrame
            card={place === 'help-desk' ? 'HelpDeskSidebar' : 'RecordSidebar'}
            title={appName}
            {...{ context, host, clock }}
          />
        }
      />
      <Alerts alerts={alerts} dismiss={dismiss} />
      <IframeModal {...iframe} />
      {liveApi !== undefined && (
        <WriteConfirm questions={questions} agentName={agent.name} api={liveApi} />
      )}
    </div>
  );
}
