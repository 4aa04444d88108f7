import { Button, StatusTag, Tooltip } from '@hubspot/ui-extensions';
import { TICKET } from '../contract/record.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { useCard, useLanguage } from '../context/card.ts';
import type { useStatus } from './useStatus.ts';

/** Whether the thread is open. */
export function StatusLabel({ thread }: { thread: ThreadSummary }) {
  const { thread: strings } = useLanguage().strings;
  const open = thread.status === 'OPEN';
  return (
    <StatusTag variant={open ? 'success' : 'default'} hollow={!open}>
      {open ? strings.open : strings.closed}
    </StatusTag>
  );
}

interface ButtonProps extends ReturnType<typeof useStatus> {
  thread: ThreadSummary;
}

/** Closes an open thread and reopens a closed one. */
export function StatusButton({ thread, mutation, toggle }: ButtonProps) {
  const { record, language } = useCard();
  const { thread: strings } = language.strings;
  const open = thread.status === 'OPEN';
  const working = mutation.phase === 'working';
  const [action, actionInProgress] = open
    ? [strings.closeThread, strings.closing]
    : [strings.reopen, strings.reopening];
  return (
    <Button
      size="xs"
      disabled={working || thread.archived}
      onClick={toggle}
      overlay={open && record.objectTypeId === TICKET && <Tooltip>{strings.closeHelp}</Tooltip>}
    >
      {working ? actionInProgress : action}
    </Button>
  );
}
