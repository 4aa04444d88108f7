import { Box, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../api/result.ts';
import { useLanguage } from '../context/card.ts';
import { DEMIBOLD } from '../text/textFormat.ts';
import { headingWords, staleWords, underHeadingWords } from './formatHeading.ts';
import type { Listed } from './threads/useThreadList.ts';

interface Props {
  listed: Listed;
  now: number;
  refreshing: boolean;
  trouble?: Failure;
  onRefresh: () => void;
}

/**
 * Answers "who waits?" before anything else, then how fresh this is and how the other threads stand, in
 * one line each, so that no row moves when they change. Only why it is not fresh may take another line.
 */
export function ListHeading({ listed, now, refreshing, trouble, onRefresh }: Props) {
  const language = useLanguage();
  const { list } = language.words;
  const under = trouble
    ? staleWords(listed, trouble, now, language)
    : underHeadingWords(listed, now, language);
  return (
    <Flex direction="column" gap="flush">
      <Text format={DEMIBOLD}>{headingWords(listed.threads, now, language)}</Text>
      <Flex align="center" justify="between" gap="sm">
        <Text variant="microcopy" truncate={!trouble}>
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
