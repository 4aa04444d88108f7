import { Divider, Flex, LoadingSpinner, Tag, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import { useIsSlow } from '../time/useIsSlow.ts';

const ROWS = [44, 56, 36];

/** Stands where heading and rows will stand, line by line, so that little moves when they come. */
export function ListSkeleton() {
  const { loading } = useLanguage().strings;
  const slow = useIsSlow();
  return (
    <Flex direction="column" gap="xs">
      <LoadingSpinner label={slow ? loading.slow : loading.threads} showLabel size="xs" />
      <Text>{blank(1)}</Text>
      <Text>{blank(1)}</Text>
      {ROWS.map((width) => (
        <Flex key={width} direction="column" gap="sm">
          <Divider size="flush" />
          <Flex justify="between" gap="sm">
            <Tag>{blank(width)}</Tag>
            <Tag>{blank(12)}</Tag>
          </Flex>
          <Text>{blank(1)}</Text>
          <Text variant="microcopy">{blank(1)}</Text>
        </Flex>
      ))}
    </Flex>
  );
}

/** Grey without a word: the kit has no component for what is yet to come, and a screen reader skips this. */
function blank(width: number): string {
  return '\u00a0'.repeat(width);
}
