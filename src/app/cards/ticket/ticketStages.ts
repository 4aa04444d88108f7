import { useSyncExternalStore } from 'react';
import { useCard } from '../context/card.ts';
import type { TicketStage } from '../contract/ticket.ts';
import { createEmitter } from '../platform/emitter.ts';
import { workerSingleton } from '../platform/workerSingleton.ts';

/** `written`: this card changed the stage; otherwise it was read. */
interface Change {
  stage: TicketStage;
  written: boolean;
}

/** The latest known stages of tickets. A reply may move a ticket after its panel is closed, so they outlive it. */
export const ticketStages = workerSingleton(() => {
  const stages = new Map<string, TicketStage>();
  const { emit, subscribe } = createEmitter<Change>();
  const set = (stage: TicketStage, written: boolean) => {
    stages.set(stage.ticketId, stage);
    emit({ stage, written });
  };
  return {
    get: (ticketId: string) => stages.get(ticketId),
    read: (stage: TicketStage) => set(stage, false),
    written: (stage: TicketStage) => set(stage, true),
    subscribe,
  };
});

/** The stage of a ticket; undefined until it is known. */
export function useTicketStage(ticketId: string | undefined): TicketStage | undefined {
  const { platform } = useCard();
  const stages = ticketStages(platform);
  return useSyncExternalStore(stages.subscribe, () =>
    ticketId === undefined ? undefined : stages.get(ticketId),
  );
}
