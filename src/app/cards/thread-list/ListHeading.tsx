import { Box, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../data/card.ts';
import { headingWords, underHeadingWords } from './headingWords.ts';
import type { Listed } from './useThreadList.ts';

interface Props {
  listed: Listed;
  now: number;
  refreshing: boolean;
  onRefresh: () => void;
}

/** Answers "who waits?" before anything else, then how the other threads stand and how fresh this is. */
export function ListHeading({ listed, now, refreshing, onRefresh }: Props) {
  const language = useLanguage();
  const { list } = language.words;
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{headingWords(listed.threads, now, language)}</Text>
      <Flex align="center" justify="between" gap="sm">
        <Text variant="microcopy">{underHeadingWords(listed, now, language)}</Text>
        <Box flex="none">
          <Button variant="transparent" size="xs" onClick={onRefresh} disabled={refreshing}>
            {refreshing ? list.refreshing : list.refresh}
          </Button>
        </Box>
      </Flex>
    </Flex>
  );
}
