import { useState } from 'react';
import { PROPERTIES } from '../../hubspot/property-definitions.ts';
import { sandbox, type Agent } from '../api/sandbox-api.ts';
import { Choice } from './Choice.tsx';

interface Props {
  colleague: Agent;
  /** The thread to act on. */
  threadId: string | undefined;
  /** Finds the ticket to act on; resolves with undefined when there is none. */
  findTicket: () => Promise<string | undefined>;
  /** Runs an action and reports it with a sentence. */
  act: (sentence: string, doing: Promise<unknown>) => void;
}

interface Action {
  label: string;
  /** What the colleague did, after their name. */
  done: string;
  run: () => Promise<unknown>;
}

const REPLY = 'Hi, I have looked into this and will come back to you today.';
const STAGES = Object.values(PROPERTIES.ticket?.['hs_pipeline_stage']?.options ?? {});

/** A list of what a colleague does to the thread and its ticket. */
export function ColleagueActions({ colleague, threadId, findTicket, act }: Props) {
  const [isDrafting, setIsDrafting] = useState(false);
  const [isAway, setIsAway] = useState(false);
  const { name, userId, actorId } = colleague;
  const onTicket = async (change: (ticketId: string) => Promise<unknown>) => {
    const ticketId = await findTicket();
    if (ticketId === undefined) throw new Error('This thread has no ticket.');
    await change(ticketId);
  };
  const onThread = (id: string): Action[] => [
    {
      label: 'replies',
      done: `replied on ${id}`,
      run: () => sandbox.colleagueReplies(id, userId, REPLY),
    },
    { label: 'takes the thread', done: `took ${id}`, run: () => sandbox.assign(id, actorId) },
  ];
  const actions: Action[] = [
    ...(threadId === undefined ? [] : onThread(threadId)),
    {
      label: isDrafting ? 'closes the draft' : 'opens a draft',
      done: isDrafting ? 'closed the draft' : 'opened a draft',
      run: async () => {
        await onTicket((id) => sandbox.setDraft(id, userId, !isDrafting));
        setIsDrafting(!isDrafting);
      },
    },
    {
      label: isAway ? 'comes back' : 'goes away',
      done: isAway ? 'is back' : 'went away',
      run: async () => {
        await sandbox.setAway(userId, !isAway);
        setIsAway(!isAway);
      },
    },
    ...STAGES.map((stage) => ({
      label: `moves the ticket to ${stage}`,
      done: `moved the ticket to ${stage}`,
      run: () => onTicket((id) => sandbox.moveTicket(id, stage)),
    })),
  ];
  return (
    <Choice
      label="Colleague"
      value=""
      options={[['', '…'], ...actions.map(({ label }): [string, string] => [label, label])]}
      onChoose={(chosen) => {
        const action = actions.find(({ label }) => label === chosen);
        if (action) act(`${name} ${action.done}.`, action.run());
      }}
    />
  );
}
