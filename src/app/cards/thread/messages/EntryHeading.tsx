import type { ReactNode } from 'react';
import { Box, Flex, Icon, Tag, Text } from '@hubspot/ui-extensions';
import type { TagProps } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { isolated, withoutControls } from '../../text/direction.ts';
import { DEMIBOLD } from '../../text/textFormat.ts';

interface Props {
  name: string;
  role: string;
  variant?: TagProps['variant'];
  at: string;
  /** Channel and delivery state. */
  details?: string[];
  isNew: boolean;
  /** Whether only the team can see it. */
  internal?: boolean;
  /** Shown before the role. */
  action?: ReactNode;
}

/** Sender, role, time and channel of a message or comment. */
export function EntryHeading({
  name,
  role,
  variant,
  at,
  details = [],
  isNew,
  internal,
  action,
}: Props) {
  const { strings, format } = useLanguage();
  return (
    <Flex direction="column" gap="flush">
      <Flex align="center" justify="between" gap="xs">
        <Flex align="center" gap="xs">
          {internal && <Icon name="locked" size="sm" color="warning" />}
          <Text format={DEMIBOLD}>{isolated(withoutControls(name))}</Text>
        </Flex>
        <Box flex="none">
          <Flex align="center" gap="xs">
            {action}
            {isNew && <Tag variant="success">{strings.message.new}</Tag>}
            <Tag variant={variant}>{role}</Tag>
          </Flex>
        </Box>
      </Flex>
      <Text variant="microcopy">
        {[format.time(Date.parse(at)), ...details].filter(Boolean).join(' · ')}
      </Text>
    </Flex>
  );
}
