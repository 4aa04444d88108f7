import { Divider, Flex, LoadingSpinner, Tag, Text } from '@hubspot/ui-extensions';
import { useCard } from '../context/card.ts';
import { TICKET } from '../contract/record.ts';
import { useIsSlow } from '../time/useIsSlow.ts';

const ROWS = [44, 56];

/** A placeholder with the lines of a short list, whose first row then appears in its place. */
export function ListSkeleton() {
  const { record, language } = useCard();
  const { loading } = language.strings;
  const slow = useIsSlow();
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="column" gap="flush">
        <LoadingSpinner label={slow ? loading.slow : loading.threads} showLabel size="xs" />
        <Text>{BLANK}</Text>
      </Flex>
      {record.objectTypeId === TICKET && (
        <Flex direction="column" gap="flush">
          <Text>{BLANK}</Text>
          <Text variant="microcopy">{BLANK}</Text>
        </Flex>
      )}
      <Divider size="extra-small" />
      {ROWS.map((width) => (
        <Flex key={width} direction="column" gap="sm">
          <Flex justify="between" gap="sm">
            <Tag>{BLANK.repeat(width)}</Tag>
            <Tag>{BLANK.repeat(12)}</Tag>
          </Flex>
          <Text>{BLANK}</Text>
          <Text variant="microcopy">{BLANK}</Text>
          <Divider size="extra-small" />
        </Flex>
      ))}
    </Flex>
  );
}

/** A line, or the width of a gray block: the kit has no skeleton component, and screen readers skip blanks. */
const BLANK = '\u00a0';
