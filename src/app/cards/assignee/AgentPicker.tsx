import { useCallback } from 'react';
import { Select, Text } from '@hubspot/ui-extensions';
import type { Agent } from '../contract/people.ts';
import { useCard } from '../context/card.ts';
import { useAsyncData } from '../api/useAsyncData.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { agentOptions } from './agentOptions.ts';
import { loadAgents } from './loadAgents.ts';

const NOBODY = 'nobody';

interface Props {
  assignedTo: string | undefined;
  onPick: (agent: Agent) => void;
  /** Absent where the thread cannot be unassigned. */
  onUnassign?: () => void;
}

/** A searchable select of the other agents, and of nobody. */
export function AgentPicker({ assignedTo, onPick, onUnassign }: Props) {
  const { call, me, language, platform } = useCard();
  const { strings } = language;
  const load = useCallback(() => loadAgents(call), [call]);
  const { state, reload } = useAsyncData(load);

  if (state.phase === 'loading') return <LoadingNotice label={strings.loading.agents} />;
  if (state.phase === 'failed') return <FailureNotice failure={state.failure} onRetry={reload} />;
  const others = state.data.agents.filter(
    ({ actorId }) => actorId !== assignedTo && actorId !== me.actorId,
  );
  const ownTeam = state.data.agents.find(({ actorId }) => actorId === me.actorId)?.team;
  if (others.length === 0 && !onUnassign)
    return <Text variant="microcopy">{strings.assignee.nobody}</Text>;
  return (
    <Select
      name="assignee"
      label={strings.assignee.pick}
      placeholder={strings.assignee.pickPlaceholder}
      options={[
        ...(onUnassign ? [{ label: strings.assignee.unassign, value: NOBODY }] : []),
        ...agentOptions(others, ownTeam, platform.now(), language),
      ]}
      onChange={(value) => {
        if (value === NOBODY) onUnassign?.();
        const agent = others.find(({ actorId }) => actorId === value);
        if (agent) onPick(agent);
      }}
    />
  );
}
