import { Divider, Flex, LoadingSpinner, Tag, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import { useIsSlow } from '../time/useIsSlow.ts';

const ROWS = [44, 56, 36];

/** A placeholder with the same lines as heading and rows, to minimize layout shift. */
export function ListSkeleton() {
  const { loading } = useLanguage().strings;
  const slow = useIsSlow();
  return (
    <Flex direction="column" gap="xs">
      <LoadingSpinner label={slow ? loading.slow : loading.threads} showLabel size="xs" />
      <Text>{blank(1)}</Text>
      <Text>{blank(1)}</Text>
      {ROWS.map((width) => (
        <Flex key={width} direction="column" gap="xs">
          <Divider size="extra-small" />
          <Flex direction="column" gap="sm">
            <Flex justify="between" gap="sm">
              <Tag>{blank(width)}</Tag>
              <Tag>{blank(12)}</Tag>
            </Flex>
            <Text>{blank(1)}</Text>
            <Text variant="microcopy">{blank(1)}</Text>
          </Flex>
        </Flex>
      ))}
    </Flex>
  );
}

/** A gray block: the kit has no skeleton component, and screen readers skip blanks. */
function blank(width: number): string {
  return '\u00a0'.repeat(width);
}
