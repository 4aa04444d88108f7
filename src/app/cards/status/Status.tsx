import type { ReactNode } from 'react';
import { Button, Flex, StatusTag, Tooltip } from '@hubspot/ui-extensions';
import { TICKET } from '../contract/record.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { useCard } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { useStatus } from './useStatus.ts';

interface Props {
  thread: ThreadSummary;
  /** What else can be done with the thread. */
  children?: ReactNode;
}

/** Whether the thread is open, and the button that changes it. */
export function Status({ thread, children }: Props) {
  const { record, language } = useCard();
  const { thread: words } = language.words;
  const { writing, toggle } = useStatus(thread);
  const open = thread.status === 'OPEN';
  const working = writing.phase === 'working';
  return (
    <Flex direction="column" gap="xs">
      <Flex align="center" justify="between" gap="sm">
        <StatusTag variant={open ? 'success' : 'default'} hollow={!open}>
          {open ? words.open : words.closed}
        </StatusTag>
        <Flex align="center" gap="xs">
          <Button
            size="xs"
            disabled={working || thread.archived}
            onClick={toggle}
            overlay={open && record.objectTypeId === TICKET && <Tooltip>{words.closeHelp}</Tooltip>}
          >
            {open
              ? working
                ? words.closing
                : words.close
              : working
                ? words.reopening
                : words.reopen}
          </Button>
          {children}
        </Flex>
      </Flex>
      {writing.phase === 'done' && writing.outcome && <FailureNotice failure={writing.outcome} />}
    </Flex>
  );
}
