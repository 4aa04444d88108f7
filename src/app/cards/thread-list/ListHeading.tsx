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
  /** An alert explains the error. */
  isExplained: boolean;
  /** Undefined if another button refreshes. */
  onRefresh: (() => void) | undefined;
  /** Threads that have no row yet. */
  pendingCount: number;
  onShowPending: () => void;
}

/**
 * Who is waiting, then when the list was updated and how many threads are closed. Each is one line, so
 * that no row moves when they change; only a refresh error may take more. Its button shows new threads or refreshes,
 * and is never disabled, which would take the focus from it. An empty list needs no heading of its own.
 */
export function ListHeading(props: Props) {
  const { threadList, waitOf, now, refreshing, refreshError, isExplained, onRefresh } = props;
  const { pendingCount, onShowPending } = props;
  const language = useLanguage();
  const { list } = language.strings;
  const under = refreshError
    ? formatStale(threadList, isExplained ? undefined : refreshError, now, language)
    : formatSubheading(threadList, now, language);
  const [name, press] =
    pendingCount > 0
      ? [list.showArrived(pendingCount), onShowPending]
      : [refreshing ? list.refreshing : list.refresh, onRefresh];
  return (
    <Flex direction="column" gap="flush">
      {threadList.threads.length > 0 && (
        <Heading>{formatHeading(threadList.threads, waitOf, now, language)}</Heading>
      )}
      <Flex align="center" justify="between" gap="sm">
        <Text variant="microcopy" truncate={!refreshError}>
          {under}
        </Text>
        {press && (
          <Box flex="none">
            <Button variant="transparent" size="xs" onClick={press}>
              {name}
            </Button>
          </Box>
        )}
      </Flex>
    </Flex>
  );
}
