import { useEffect, useState } from 'react';
import { loadAgents } from '../assignee/loadAgents.ts';
import { useCard } from '../context/card.ts';
import type { Actors, Agent } from '../contract/people.ts';

/** The names of these actors, as far as they are known. Agents are loaded only if the card lacks a name. */
export function useAgentNames(actorIds: string[], actors: Actors): string[] {
  const { call } = useCard();
  const [agents, setAgents] = useState<Agent[]>();
  const isMissing = actorIds.some((id) => !actors[id]?.name) && agents === undefined;
  useEffect(() => {
    if (!isMissing) return;
    void loadAgents(call).then((result) => {
      if (result.ok) setAgents(result.data.agents);
    });
  }, [isMissing, call]);
  return actorIds.flatMap(
    (id) => actors[id]?.name ?? agents?.find(({ actorId }) => actorId === id)?.name ?? [],
  );
}
