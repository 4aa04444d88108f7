import { Divider, Flex, LoadingSpinner, Tag, Text } from '@hubspot/ui-extensions';
import { useCard } from '../context/card.ts';
import { TICKET } from '../contract/record.ts';
import { useIsSlow } from '../time/useIsSlow.ts';

const ROWS = [44, 56];

/** A placeholder with the lines of heading, toolbar or ticket, and rows, so that the first row appears in its place. */
export function ListSkeleton() {
  const { record, language } = useCard();
  const { loading } = language.strings;
  const slow = useIsSlow();
  return (
    <Flex direction="column" gap="xs">
      <LoadingSpinner label={slow ? loading.slow : loading.threads} showLabel size="xs" />
      <Text>{BLANK}</Text>
      <Text>{BLANK}</Text>
      {record.objectTypeId === TICKET && <Text variant="microcopy">{BLANK}</Text>}
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
