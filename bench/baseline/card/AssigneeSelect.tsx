import { useEffect, useState } from 'react';
import { Alert, Button, Flex, Select } from '@hubspot/ui-extensions';
import type { Agent, Thread } from '../conversation.ts';
import { callFunction, reasonOf } from './callFunction.ts';

interface Props {
  thread: Thread;
  actorId: string;
  onAssigned: () => void;
}

export function AssigneeSelect({ thread, actorId, onAssigned }: Props) {
  const [agents, setAgents] = useState<Agent[]>([]);
  const [error, setError] = useState<string>();

  useEffect(() => {
    callFunction<Agent[]>({ action: 'listAgents' }).then(setAgents, (failure: unknown) =>
      setError(reasonOf(failure)),
    );
  }, []);

  const assign = async (assignee: string) => {
    try {
      await callFunction<Thread>({
        action: 'assignThread',
        threadId: thread.id,
        actorId: assignee,
      });
      setError(undefined);
      onAssigned();
    } catch (failure) {
      setError(reasonOf(failure));
    }
  };

  return (
    <Flex direction="column" gap="sm">
      <Select
        label="Assignee"
        name="assignee"
        value={thread.assignedTo ?? ''}
        options={agents.map(({ actorId: value, name: label }) => ({ label, value }))}
        onChange={(value) => void assign(String(value))}
      />
      {thread.assignedTo !== actorId && (
        <Button size="xs" onClick={() => void assign(actorId)}>
          Assign to me
        </Button>
      )}
      {error && <Alert title="The thread could not be assigned">{error}</Alert>}
    </Flex>
  );
}
