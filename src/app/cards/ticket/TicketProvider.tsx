import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useExtensionActions } from '@hubspot/ui-extensions';
import { useCrmProperties } from '@hubspot/ui-extensions/crm';
import { useCard } from '../context/card.ts';
import { NO_FACTS, readTicketFacts, TICKET_PROPERTIES, type TicketFacts } from './ticketFacts.ts';
import { ticketStages } from './ticketStages.ts';

const TicketContext = createContext<TicketFacts>(NO_FACTS);

/** What HubSpot knows about the ticket on which the card is shown; empty on a contact. */
export function useTicketFacts(): TicketFacts {
  return useContext(TicketContext);
}

const STAGE = ['hs_pipeline_stage'];
const FORMATTED = { propertiesToFormat: STAGE };

interface Props {
  /** Changes when the list is requested again; the ticket is then read again too. */
  requestedAt: number;
  children: ReactNode;
}

/**
 * Reads the ticket's properties with the viewer's own rights, which takes no API call. After the card moved the ticket,
 * HubSpot's page shows its properties again.
 */
export function TicketProvider({ requestedAt, children }: Props) {
  const { platform, record, call } = useCard();
  const { refreshObjectProperties } = useExtensionActions<'crm.record.sidebar'>();
  const raw = useCrmProperties(TICKET_PROPERTIES);
  const formatted = useCrmProperties(STAGE, FORMATTED);
  const key = JSON.stringify([raw.properties, formatted.properties]);
  const facts = useMemo(
    () => readTicketFacts(raw.properties, formatted.properties),
    // HubSpot's hook returns new objects with equal content.
    [key],
  );
  const stages = ticketStages(platform);
  const ticketId = record.objectId;
  const { pipelineId, stageId } = facts;

  // Its label comes with the formatted properties; without one, the pipelines are loaded.
  const isRead = stageId !== undefined && !formatted.isLoading;
  useEffect(() => {
    if (isRead) stages.read({ ticketId, pipelineId, stageId });
  }, [stages, ticketId, pipelineId, stageId, isRead]);

  // HubSpot did not show the stage to this viewer: read it with the app's permissions.
  const isHidden = !raw.isLoading && stageId === undefined;
  useEffect(() => {
    if (!isHidden) return;
    void call('readPipelines', { withTicket: true }).then((result) => {
      if (result.ok && result.data.ticket) stages.read(result.data.ticket);
    });
  }, [isHidden, call, stages]);

  const refetch = useRef<() => void>();
  refetch.current = () => {
    void raw.refetch();
    void formatted.refetch();
  };
  const shownAt = useRef(requestedAt);
  useEffect(() => {
    if (shownAt.current === requestedAt) return;
    shownAt.current = requestedAt;
    refetch.current?.();
  }, [requestedAt]);
  useEffect(
    () =>
      stages.subscribe(({ written }) => {
        // Whichever ticket it is: a thread may name this one by the id that it had before a merge.
        if (!written) return;
        refreshObjectProperties();
        refetch.current?.();
      }),
    [stages, refreshObjectProperties],
  );
  return <TicketContext.Provider value={facts}>{children}</TicketContext.Provider>;
}
