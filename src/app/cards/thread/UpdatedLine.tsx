import { Button, Flex, Tag, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import type { ThreadScreen } from './conversation/useThread.ts';

type Props = Pick<
  ThreadScreen,
  'newMessageCount' | 'showNewMessages' | 'checkedAt' | 'checkFailed' | 'checking' | 'check'
>;

/** When the thread was last updated, or how many messages are new. Always one line, so the layout does not shift. */
export function UpdatedLine({
  newMessageCount,
  showNewMessages,
  checkedAt,
  checkFailed,
  checking,
  check,
}: Props) {
  const { strings, format } = useLanguage();
  const { thread } = strings;
  const time = format.time(checkedAt);
  if (newMessageCount > 0) {
    return (
      <Flex align="center" justify="between" gap="sm">
        <Tag variant="success">{thread.newMessages(newMessageCount)}</Tag>
        <Button size="xs" onClick={showNewMessages}>
          {thread.showNew}
        </Button>
      </Flex>
    );
  }
  return (
    <Flex align="center" justify="between" gap="sm">
      <Text variant="microcopy">
        {checking
          ? thread.checking
          : checkFailed
            ? thread.notUpdatedSince(time)
            : thread.checkedAt(time)}
      </Text>
      <Button size="xs" disabled={checking} onClick={check}>
        {thread.checkNow}
      </Button>
    </Flex>
  );
}
