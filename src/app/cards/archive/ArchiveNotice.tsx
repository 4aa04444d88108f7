import { Alert, Text } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../contract/thread.ts';
import { useLanguage } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import type { useArchive } from './useArchive.ts';

interface Props {
  thread: ThreadSummary;
  archive: ReturnType<typeof useArchive>;
}

/** Says that the thread is archived and how long it can be restored. */
export function ArchiveNotice({ thread, archive }: Props) {
  const { thread: strings } = useLanguage().strings;
  const { mutation } = archive;
  const working = mutation.phase === 'working';
  const failure = mutation.phase === 'done' ? mutation.outcome : undefined;
  return (
    <>
      {working && !thread.archived && <Text variant="microcopy">{strings.archiving}</Text>}
      {thread.archived && (
        <Alert title={strings.archived} variant="info">
          <Text>{strings.archivedHelp}</Text>
        </Alert>
      )}
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
