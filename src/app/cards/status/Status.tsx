import type { ReactNode } from 'react';
import { Button, Flex, StatusTag } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../contract/thread.ts';
import { useLanguage } from '../data/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { useStatus } from './useStatus.ts';

interface Props {
  thread: ThreadSummary;
  /** What else can be done with the thread. */
  children?: ReactNode;
}

/** Whether the thread is open, and the button that changes it. */
export function Status({ thread, children }: Props) {
  const { thread: words } = useLanguage().words;
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
          <Button size="xs" disabled={working || thread.archived} onClick={toggle}>
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
