import { useEffect, useRef, useState } from 'react';
import { Button, Flex, Icon, Text } from '@hubspot/ui-extensions';
import { threadUpdates } from '../../api/threadUpdates.ts';
import { useArchive } from '../../archive/useArchive.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { explainFailure } from '../../errors/explainFailure.ts';
import { useStatus } from '../../status/useStatus.ts';

interface Props {
  thread: ThreadSummary;
  /** The thread's name, which tells the buttons of several rows apart. */
  name: string;
}

/** Reopens a thread that the agent has just closed, or restores one that they have just archived. */
export function UndoButton({ thread, name }: Props) {
  const { language, platform } = useCard();
  const { thread: strings } = language.strings;
  const change = useOwnChange(thread);
  const status = useStatus(thread);
  const archive = useArchive(thread);
  if (!change) return null;
  const undone = change === 'archived' ? archive : status;
  const isWorking = undone.mutation.phase === 'working';
  const failure = undone.mutation.phase === 'done' ? undone.mutation.outcome : undefined;
  const press = () => {
    if (isWorking) return;
    if (change === 'archived') archive.restore();
    else status.setStatus('OPEN');
  };
  return (
    <Flex align="center" gap="xs">
      {failure && (
        <Text variant="microcopy">{explainFailure(failure, language, platform.now()).title}</Text>
      )}
      <Button variant="transparent" size="xs" onClick={press}>
        {isWorking ? (change === 'archived' ? strings.restoring : strings.reopening) : strings.undo}
        <Icon name="undo" size="sm" screenReaderText={name} />
      </Button>
    </Flex>
  );
}

/** Whether the latest change that this agent made to the thread closed or archived it. */
function useOwnChange(thread: ThreadSummary): 'closed' | 'archived' | undefined {
  const { platform } = useCard();
  const [changed, setChanged] = useState<'closed' | 'archived'>();
  const shown = useRef(thread);
  useEffect(() => {
    shown.current = thread;
  }, [thread]);
  const { id } = thread;
  useEffect(
    () =>
      threadUpdates(platform).subscribe((update) => {
        if (update.kind !== 'changed' || update.threadId !== id) return;
        const { archived, status } = shown.current;
        const isClosed = status === 'OPEN' && update.thread.status === 'CLOSED';
        if (update.thread.archived) setChanged(archived ? undefined : 'archived');
        else if (isClosed) setChanged('closed');
        else if (update.thread.status === 'OPEN' || archived) setChanged(undefined);
      }),
    [platform, id],
  );
  return changed;
}
