import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../contract/thread.ts';
import { useLanguage } from '../data/card.ts';
import { headingWords } from './headingWords.ts';

interface Props {
  threads: ThreadSummary[];
  now: number;
  refreshing: boolean;
  onRefresh: () => void;
}

/** Answers "who waits?" before anything else. */
export function ListHeading({ threads, now, refreshing, onRefresh }: Props) {
  const language = useLanguage();
  const { list } = language.words;
  return (
    <Flex align="center" justify="between" gap="sm">
      <Text format={{ fontWeight: 'demibold' }}>{headingWords(threads, now, language)}</Text>
      <Button variant="transparent" size="xs" onClick={onRefresh} disabled={refreshing}>
        {refreshing ? list.refreshing : list.refresh}
      </Button>
    </Flex>
  );
}
