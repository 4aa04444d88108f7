import { Button, StatusTag, Tooltip } from '@hubspot/ui-extensions';
import { TICKET } from '../contract/record.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { useCard, useLanguage } from '../context/card.ts';
import type { useArchive } from '../archive/useArchive.ts';
import type { useStatus } from './useStatus.ts';

/** Whether the thread is open, closed or archived. */
export function StatusLabel({ thread: { status, archived } }: { thread: ThreadSummary }) {
  const { thread: strings } = useLanguage().strings;
  const open = status === 'OPEN' && !archived;
  return (
    <StatusTag variant={open ? 'success' : 'default'} hollow={!open}>
      {archived ? strings.archived : open ? strings.open : strings.closed}
    </StatusTag>
  );
}

interface ButtonProps {
  thread: ThreadSummary;
  status: ReturnType<typeof useStatus>;
  archive: ReturnType<typeof useArchive>;
}

/** Closes an open thread, reopens a closed one, restores an archived one. Always the same button, which keeps the focus. */
export function StatusButton({ thread, status, archive }: ButtonProps) {
  const { record, language } = useCard();
  const { thread: strings } = language.strings;
  const open = thread.status === 'OPEN';
  const isTicket = record.objectTypeId === TICKET;
  if (thread.archived) {
    return (
      <Button size="xs" onClick={archive.restore}>
        {archive.mutation.phase === 'working' ? strings.restoring : strings.restore}
      </Button>
    );
  }
  const [action, actionInProgress] = open
    ? [strings.closeThread, strings.closing]
    : [strings.reopen, strings.reopening];
  return (
    <Button
      size="xs"
      onClick={() => status.setStatus(open ? 'CLOSED' : 'OPEN')}
      overlay={open && isTicket && <Tooltip>{strings.closeHelp}</Tooltip>}
    >
      {status.mutation.phase === 'working' ? actionInProgress : action}
    </Button>
  );
}
