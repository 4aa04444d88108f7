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

/**
 * Reopens a thread that the agent has just closed, or restores one that they have just archived. Afterwards the same
 * button closes or archives it again, so that the focus stays.
 */
export function UndoButton({ thread, name: threadName }: Props) {
  const { language, platform } = useCard();
  const { thread: strings, assignee } = language.strings;
  const change = useOwnChange(thread);
  const status = useStatus(thread);
  const archive = useArchive(thread);
  const isArchive = change === 'archived';
  const { mutation } = isArchive ? archive : status;
  const isUndone = isArchive ? !thread.archived : thread.status === 'OPEN';
  if (!change || (isUndone && mutation.phase === 'idle')) return null;
  const isWorking = mutation.phase === 'working';
  const failure = mutation.phase === 'done' ? mutation.outcome : undefined;
  const press = () => {
    if (isWorking) return;
    if (!isArchive) status.setStatus(isUndone ? 'CLOSED' : 'OPEN');
    else if (isUndone) archive.archive();
    else archive.restore();
  };
  const name = isUndone ? (isArchive ? strings.archive : strings.close) : strings.undo;
  return (
    <Flex align="center" gap="xs">
      {failure && (
        <Text variant="microcopy">{explainFailure(failure, language, platform.now()).title}</Text>
      )}
      <Button variant="transparent" size="xs" onClick={press}>
        {isWorking ? assignee.working : name}
        <Icon name={isUndone ? 'redo' : 'undo'} size="sm" screenReaderText={threadName} />
      </Button>
    </Flex>
  );
}

/** What the agent last did to the thread, if it closed or archived it. */
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
        if (update.thread.archived && !archived) setChanged('archived');
        else if (isClosed) setChanged('closed');
      }),
    [platform, id],
  );
  return changed;
}
