import type { Failure } from '../api/result.ts';
import { useMutation, type MutationState } from '../api/useMutation.ts';
import { useCard } from '../context/card.ts';
import type { StageMove } from '../contract/ticket.ts';
import { readStage } from './readStage.ts';
import { ticketStages } from './ticketStages.ts';

/** `overtaken`: a colleague moved the ticket first. */
type Outcome =
  | { kind: 'done' }
  | { kind: 'overtaken'; stageId: string | undefined }
  | { kind: 'failed'; failure: Failure };

/**
 * Moves a ticket, unless a colleague moved it meanwhile.
 *
 * @param threadId a thread of the ticket; undefined for the ticket on which the card is shown.
 */
export function useMoveTicket(threadId: string | undefined): {
  mutation: MutationState<Outcome>;
  move: (move: StageMove) => void;
} {
  const { call, platform } = useCard();
  const { mutation, run } = useMutation<Outcome>();
  const stages = ticketStages(platform);
  const move = (change: StageMove) =>
    run(async () => {
      const result = await call('setTicketStage', { ...change, threadId });
      if (result.ok) {
        stages.written(result.data);
        return { kind: 'done' };
      }
      if (result.failure.code !== 'CHANGED') return { kind: 'failed', failure: result.failure };
      const latest = await readStage(call, change.ticketId, threadId);
      if (!latest.ok) return { kind: 'failed', failure: latest.failure };
      if (latest.data) stages.written(latest.data);
      return { kind: 'overtaken', stageId: latest.data?.stageId };
    });
  return { mutation, move };
}
