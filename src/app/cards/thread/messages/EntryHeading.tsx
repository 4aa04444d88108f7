import { Box, Flex, Icon, Tag, Text } from '@hubspot/ui-extensions';
import type { TagProps } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { DEMIBOLD } from '../../text/textFormat.ts';

interface Props {
  name: string;
  role: string;
  variant?: TagProps['variant'];
  at: string;
  /** Where it travelled, if anywhere, and how far. */
  way?: string[];
  isNew: boolean;
  /** Closed to the customer. */
  internal?: boolean;
}

/** Who, in which role, when and where: the same line over every message and comment. */
export function EntryHeading({ name, role, variant, at, way = [], isNew, internal }: Props) {
  const { strings, format } = useLanguage();
  return (
    <Flex direction="column" gap="flush">
      <Flex align="center" justify="between" gap="xs">
        <Flex align="center" gap="xs">
          {internal && <Icon name="locked" size="sm" color="warning" />}
          <Text format={DEMIBOLD}>{name}</Text>
        </Flex>
        <Box flex="none">
          <Flex align="center" gap="xs">
            {isNew && <Tag variant="success">{strings.message.new}</Tag>}
            <Tag variant={variant}>{role}</Tag>
          </Flex>
        </Box>
      </Flex>
      <Text variant="microcopy">
        {[format.time(Date.parse(at)), ...way].filter(Boolean).join(' · ')}
      </Text>
    </Flex>
  );
}
