import { Button, Flex, Tag, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import type { ThreadScreen } from './conversation/useThread.ts';

type Props = Pick<
  ThreadScreen,
  'arrived' | 'showArrived' | 'checkedAt' | 'checkFailed' | 'checking' | 'check'
>;

/** One line that is always there, so that nothing moves when it announces new messages. */
export function Freshness({
  arrived,
  showArrived,
  checkedAt,
  checkFailed,
  checking,
  check,
}: Props) {
  const { words, format } = useLanguage();
  const { thread } = words;
  const time = format.time(checkedAt);
  if (arrived > 0) {
    return (
      <Flex align="center" justify="between" gap="sm">
        <Tag variant="success">{thread.newMessages(arrived)}</Tag>
        <Button size="xs" onClick={showArrived}>
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
