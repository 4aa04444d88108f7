import { useState } from 'react';
import { PROPERTIES } from '../../hubspot/property-definitions.ts';
import { sandbox, type Agent } from '../api/sandbox-api.ts';
import { Choice } from './Choice.tsx';

interface Props {
  colleague: Agent;
  /** Finds the ticket to act on; resolves with undefined when there is none. */
  findTicket: () => Promise<string | undefined>;
  /** Runs an action and reports it with a sentence. */
  act: (sentence: string, doing: Promise<unknown>) => void;
}

const STAGES = Object.values(PROPERTIES.ticket?.['hs_pipeline_stage']?.options ?? {});

/** Controls for a colleague who moves the ticket, writes a draft on it, or goes away. */
export function ColleagueOnTicket({ colleague, findTicket, act }: Props) {
  const [drafting, setDrafting] = useState(false);
  const [away, setAway] = useState(false);
  const { name, userId } = colleague;
  const onTicket = async (change: (ticketId: string) => Promise<unknown>) => {
    const ticketId = await findTicket();
    if (ticketId === undefined) throw new Error('This thread has no ticket.');
    await change(ticketId);
  };
  return (
    <>
      <Choice
        label="Colleague moves ticket"
        value=""
        options={[['', 'to…'], ...STAGES.map((label): [string, string] => [label, label])]}
        onChoose={(stage) => {
          if (stage === '') return;
          act(
            `${name} moved the ticket to ${stage}.`,
            onTicket((id) => sandbox.moveTicket(id, stage)),
          );
        }}
      />
      <button
        type="button"
        onClick={() => {
          setDrafting(!drafting);
          act(
            `${name} ${drafting ? 'closed the draft' : 'opened a draft'}.`,
            onTicket((id) => sandbox.setDraft(id, userId, !drafting)),
          );
        }}
      >
        {drafting ? 'Colleague closes draft' : 'Colleague opens draft'}
      </button>
      <button
        type="button"
        onClick={() => {
          setAway(!away);
          act(`${name} ${away ? 'is back' : 'went away'}.`, sandbox.setAway(userId, !away));
        }}
      >
        {away ? 'Colleague comes back' : 'Colleague goes away'}
      </button>
    </>
  );
}
