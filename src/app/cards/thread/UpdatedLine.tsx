import type { ReactNode } from 'react';
import { Box, Button, Flex, Tag, Text } from '@hubspot/ui-extensions';
import type { Announcement } from '../announcements/useAnnounce.ts';
import { useLanguage } from '../context/card.ts';
import type { ThreadScreen } from './conversation/useThread.ts';

interface Props extends Pick<
  ThreadScreen,
  'newMessageCount' | 'showNewMessages' | 'checkedAt' | 'checkFailed' | 'checking' | 'check'
> {
  announcement: Announcement | undefined;
  /** Ends what the agent does instead of reading; undefined while they read. */
  onDone: (() => void) | undefined;
  /** Loads the thread again after that failed; undefined once it is loaded. */
  onRetry: (() => void) | undefined;
  /** Shown before the button. */
  children: ReactNode;
}

/**
 * How many messages are new, what the agent's last action did, or when the thread was last updated.
 * Always one line with one button, so neither the layout nor the focus moves.
 */
export function UpdatedLine({ announcement, onDone, onRetry, children, ...screen }: Props) {
  const { thread, errors, selection, list } = useLanguage().strings;
  const { newMessageCount, showNewMessages, checking, check } = screen;
  const updated = useUpdatedText(screen);
  const [name, press] = onDone
    ? [selection.end, onDone]
    : newMessageCount > 0
      ? [thread.showNew, showNewMessages]
      : announcement?.undo
        ? [thread.undo, announcement.undo]
        : [checking ? list.refreshing : onRetry ? errors.retry : list.refresh, onRetry ?? check];
  return (
    <Flex align="center" justify="between" gap="sm">
      {newMessageCount > 0 ? (
        <Tag variant="success">{thread.newMessages(newMessageCount)}</Tag>
      ) : (
        <Text variant="microcopy">{announcement?.text ?? (onRetry ? '' : updated)}</Text>
      )}
      <Box flex="none">
        <Flex align="center" gap="sm">
          {children}
          <Button size="xs" onClick={press}>
            {name}
          </Button>
        </Flex>
      </Box>
    </Flex>
  );
}

function useUpdatedText({
  checking,
  checkFailed,
  checkedAt,
}: Pick<Props, 'checking' | 'checkFailed' | 'checkedAt'>) {
  const { strings, format } = useLanguage();
  const { thread } = strings;
  if (checking) return strings.list.refreshing;
  const time = format.time(checkedAt);
  return checkFailed ? thread.notUpdatedSince(time) : thread.checkedAt(time);
}
