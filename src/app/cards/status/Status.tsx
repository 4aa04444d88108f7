import type { ReactNode } from 'react';
import { Button, Flex, StatusTag, Tooltip } from '@hubspot/ui-extensions';
import { TICKET } from '../contract/record.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { useCard } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { useStatus } from './useStatus.ts';

interface Props {
  thread: ThreadSummary;
  /** Further actions. */
  children?: ReactNode;
}

/** Whether the thread is open, and the button that changes it. */
export function Status({ thread, children }: Props) {
  const { record, language } = useCard();
  const { thread: strings } = language.strings;
  const { mutation, toggle } = useStatus(thread);
  const open = thread.status === 'OPEN';
  const working = mutation.phase === 'working';
  return (
    <Flex direction="column" gap="xs">
      <Flex align="center" justify="between" gap="sm">
        <StatusTag variant={open ? 'success' : 'default'} hollow={!open}>
          {open ? strings.open : strings.closed}
        </StatusTag>
        <Flex align="center" gap="xs">
          <Button
            size="xs"
            disabled={working || thread.archived}
            onClick={toggle}
            overlay={
              open && record.objectTypeId === TICKET && <Tooltip>{strings.closeHelp}</Tooltip>
            }
          >
            {open
              ? working
                ? strings.closing
                : strings.close
              : working
                ? strings.reopening
                : strings.reopen}
          </Button>
          {children}
        </Flex>
      </Flex>
      {mutation.phase === 'done' && mutation.outcome && (
        <FailureNotice failure={mutation.outcome} />
      )}
    </Flex>
  );
}
