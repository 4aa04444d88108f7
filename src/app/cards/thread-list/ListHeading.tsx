import { Box, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../api/result.ts';
import { useLanguage } from '../context/card.ts';
import { DEMIBOLD } from '../text/textFormat.ts';
import { formatHeading, formatStale, formatSubheading } from './formatHeading.ts';
import type { LoadedThreadList } from './threads/useThreadList.ts';

interface Props {
  threadList: LoadedThreadList;
  now: number;
  refreshing: boolean;
  refreshError?: Failure;
  onRefresh: () => void;
}

/**
 * Who is waiting, then when the list was updated and how many threads are closed. Each is one line, so
 * that no row moves when they change; only a refresh error may take more.
 */
export function ListHeading({ threadList, now, refreshing, refreshError, onRefresh }: Props) {
  const language = useLanguage();
  const { list } = language.strings;
  const under = refreshError
    ? formatStale(threadList, refreshError, now, language)
    : formatSubheading(threadList, now, language);
  return (
    <Flex direction="column" gap="flush">
      <Text format={DEMIBOLD}>{formatHeading(threadList.threads, now, language)}</Text>
      <Flex align="center" justify="between" gap="sm">
        <Text variant="microcopy" truncate={!refreshError}>
          {under}
        </Text>
        <Box flex="none">
          <Button variant="transparent" size="xs" onClick={onRefresh} disabled={refreshing}>
            {refreshing ? list.refreshing : list.refresh}
          </Button>
        </Box>
      </Flex>
    </Flex>
  );
}
