import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../contract/thread.ts';
import { useLanguage } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import type { useArchive } from './useArchive.ts';

interface Props {
  thread: ThreadSummary;
  archive: ReturnType<typeof useArchive>;
}

/** Says that the thread is in the trash and for how long it can be had back. */
export function ArchiveNotice({ thread, archive }: Props) {
  const { thread: words } = useLanguage().words;
  const { writing, justArchived, restore } = archive;
  const working = writing.phase === 'working';
  const failure = writing.phase === 'done' ? writing.outcome : undefined;
  return (
    <>
      {working && !thread.archived && <Text variant="microcopy">{words.archiving}</Text>}
      {thread.archived && (
        <Alert title={words.archivedTitle} variant="info">
          <Flex direction="column" gap="xs" align="start">
            <Text>{words.archivedHelp}</Text>
            <Button size="xs" disabled={working} onClick={restore}>
              {working ? words.restoring : justArchived ? words.undo : words.restore}
            </Button>
          </Flex>
        </Alert>
      )}
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
