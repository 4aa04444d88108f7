import { Box, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../api/result.ts';
import { useLanguage } from '../context/card.ts';
import { DEMIBOLD } from '../text/textFormat.ts';
import { formatHeading, formatStale, formatSubheading } from './formatHeading.ts';
import type { LoadedThreadList } from './threads/useThreadList.ts';

interface Props {
  listed: LoadedThreadList;
  now: number;
  refreshing: boolean;
  refreshError?: Failure;
  onRefresh: () => void;
}

/**
 * Answers "who waits?" before anything else, then how fresh this is and how the other threads stand, in
 * one line each, so that no row moves when they change. Only why it is not fresh may take another line.
 */
export function ListHeading({ listed, now, refreshing, refreshError, onRefresh }: Props) {
  const language = useLanguage();
  const { list } = language.strings;
  const under = refreshError
    ? formatStale(listed, refreshError, now, language)
    : formatSubheading(listed, now, language);
  return (
    <Flex direction="column" gap="flush">
      <Text format={DEMIBOLD}>{formatHeading(listed.threads, now, language)}</Text>
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
