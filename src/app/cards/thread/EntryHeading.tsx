import { Box, Flex, Tag, Text } from '@hubspot/ui-extensions';
import type { TagProps } from '@hubspot/ui-extensions';
import { useLanguage } from '../data/card.ts';

interface Props {
  name: string;
  role: string;
  variant?: TagProps['variant'];
  at: string;
  /** Where it travelled, if anywhere. */
  channel?: string;
  isNew: boolean;
}

/** Who, in which role, when and where: the same line over every message and comment. */
export function EntryHeading({ name, role, variant, at, channel, isNew }: Props) {
  const { words, format } = useLanguage();
  return (
    <Flex direction="column" gap="flush">
      <Flex align="center" justify="between" gap="xs">
        <Text format={{ fontWeight: 'demibold' }}>{name}</Text>
        <Box flex="none">
          <Flex align="center" gap="xs">
            {isNew && <Tag variant="success">{words.message.new}</Tag>}
            <Tag variant={variant}>{role}</Tag>
          </Flex>
        </Box>
      </Flex>
      <Text variant="microcopy">
        {[format.time(Date.parse(at)), channel].filter(Boolean).join(' · ')}
      </Text>
    </Flex>
  );
}
