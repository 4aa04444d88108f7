import { Box, Button, Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../api/result.ts';
import { useLanguage } from '../context/card.ts';
import { formatHeading, formatStale, formatSubheading } from './formatHeading.ts';
import type { WaitOfThread } from './threads/sortThreads.ts';
import type { LoadedThreadList } from './threads/useThreadList.ts';

interface Props {
  threadList: LoadedThreadList;
  waitOf: WaitOfThread;
  now: number;
  refreshing: boolean;
  refreshError?: Failure;
  onRefresh: () => void;
}

/**
 * Who is waiting, then when the list was updated and how many threads are closed. Each is one line, so
 * that no row moves when they change; only a refresh error may take more. Refresh is never disabled, which would
 * take the focus from it.
 */
export function ListHeading(props: Props) {
  const { threadList, waitOf, now, refreshing, refreshError, onRefresh } = props;
  const language = useLanguage();
  const { list } = language.strings;
  const under = refreshError
    ? formatStale(threadList, refreshError, now, language)
    : formatSubheading(threadList, now, language);
  return (
    <Flex direction="column" gap="flush">
      <Heading>{formatHeading(threadList.threads, waitOf, now, language)}</Heading>
      <Flex align="center" justify="between" gap="sm">
        <Text variant="microcopy" truncate={!refreshError}>
          {under}
        </Text>
        <Box flex="none">
          <Button variant="transparent" size="xs" onClick={onRefresh}>
            {refreshing ? list.refreshing : list.refresh}
          </Button>
        </Box>
      </Flex>
    </Flex>
  );
}
