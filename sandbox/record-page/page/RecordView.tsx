import { useCallback, useMemo } from 'react';
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
import { sandbox, type Agent, type RecordRow } from './sandbox-api.ts';
import { TicketLayout } from './TicketLayout.tsx';
import { useLoaded } from './use-loaded.ts';

interface Props {
  record: NonNullable<Choices['record']>;
  records: RecordRow[];
  agent: Agent;
  choices: Choices;
  clock: ClockReading;
  portalId: number;
  zone: string;
  appName: string;
  /** Told which thread the card opened last. */
  onThread: (threadId: string) => void;
}

const LAYOUTS = { contact: ContactLayout, ticket: TicketLayout, 'help-desk': HelpDeskLayout };

const WithThread = z.object({ threadId: z.string() });

/** HubSpot's page of one record, with the card in its sidebar. */
export function RecordView(props: Props) {
  const { record, records, agent, choices, clock, portalId, zone, appName, onThread } = props;
  const { place, id: recordId } = record;
  const { language, anonymous } = choices;
  const load = useCallback(
    () => sandbox.record(place === 'contact' ? 'contact' : 'ticket', recordId),
    [place, recordId],
  );
  const loaded = useLoaded(load);
  const details = loaded.kind === 'ready' ? loaded.value : undefined;
  const { close } = useOverlays();
  const { alerts, addAlert, dismiss } = useAlerts();
  const iframe = useIframeModal();
  const openIframeModal = iframe.open;

  const context = useMemo(
    () => cardContext({ place, recordId, agent, language, zone, portalId, appName }),
    [place, recordId, agent, language, zone, portalId, appName],
  );
  const host = useMemo(
    () =>
      details &&
      createCardHost({
        record: details,
        caller: {
          userId: agent.userId,
          locale: LOCALES[language] ?? language,
          tellsIdentity: !anonymous,
        },
        page: { addAlert, closeOverlay: close, openIframeModal },
        onCall: (parameters) => {
          const named = WithThread.safeParse(parameters);
          if (named.success) onThread(named.data.threadId);
        },
      }),
    [details, agent, language, anonymous, addAlert, close, openIframeModal, onThread],
  );

  if (loaded.kind === 'failed') {
    return (
      <p className="page-failure" role="alert">
        {place}/{recordId}: {loaded.message}
      </p>
    );
  }
  if (!details || !host) return null;
  const Layout = LAYOUTS[place];
  return (
    <div className="hubspot">
      <Navigation agent={agent} place={place} />
      <Layout
        record={details}
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
    </div>
  );
}
