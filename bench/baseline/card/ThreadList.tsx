import { useCallback, useMemo, useState } from 'react';
import { Alert, Button, EmptyState, Flex, LoadingSpinner } from '@hubspot/ui-extensions';
import type { Thread } from '../conversation.ts';
import { callFunction } from './callFunction.ts';
import { ThreadRow } from './ThreadRow.tsx';
import { usePolled } from './usePolled.ts';
import { usePreviews } from './usePreviews.ts';

const ROWS = 20;

interface Props {
  objectTypeId: string;
  objectId: string;
  actorId: string;
  userId: number;
}

/** The record's threads, and the one that is open. */
export function ThreadList({ objectTypeId, objectId, actorId, userId }: Props) {
  const load = useCallback(() => {
    const record = { objectTypeId, objectId };
    return callFunction<Thread[]>({ action: 'listThreads', record });
  }, [objectTypeId, objectId]);
  const { data: threads, error, reload } = usePolled(load);
  const [openThreadId, setOpenThreadId] = useState<string>();
  const [rows, setRows] = useState(ROWS);
  const inSight = useMemo(() => threads?.slice(0, rows) ?? [], [threads, rows]);
  const previews = usePreviews(inSight);

  if (!threads && !error) return <LoadingSpinner label="Loading conversations" showLabel />;
  return (
    <Flex direction="column" gap="sm">
      {error && <Alert title="Conversations could not be loaded">{error}</Alert>}
      {threads?.length === 0 && (
        <EmptyState title="No conversations">Nobody has written yet.</EmptyState>
      )}
      {inSight.map((thread) => (
        <ThreadRow
          key={thread.id}
          thread={thread}
          previewed={previews[thread.id] ?? {}}
          actorId={actorId}
          userId={userId}
          open={thread.id === openThreadId}
          onOpen={() => setOpenThreadId(thread.id)}
          onClose={() => setOpenThreadId(undefined)}
          onChange={() => void reload()}
        />
      ))}
      {threads && threads.length > rows && (
        <Button onClick={() => setRows(rows + ROWS)}>Show more</Button>
      )}
    </Flex>
  );
}
