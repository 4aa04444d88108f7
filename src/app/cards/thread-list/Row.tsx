import { memo } from 'react';
import { Box, Button, Divider, Flex, Icon, Panel, Text } from '@hubspot/ui-extensions';
import type { Names, ThreadPreview, ThreadSummary } from '../contract/thread.ts';
import { channelIcon } from '../channels/channelIcon.ts';
import { useCard } from '../data/card.ts';
import { Thread } from '../thread/Thread.tsx';
import { RowTag } from './RowTag.tsx';
import { rowWords } from './rowWords.ts';

interface Props {
  thread: ThreadSummary;
  /** Missing while it is on its way. */
  preview: ThreadPreview | 'failed' | undefined;
  names: Names;
  now: number;
  open: boolean;
  onOpen: (threadId: string) => void;
  onClose: (threadId: string) => void;
}

/**
 * One thread; its name opens it in a panel. HubSpot mounts a panel's content together with its row,
 * so the thread inside stands there only while the panel is open.
 */
export const Row = memo(function Row({
  thread,
  preview,
  names,
  now,
  open,
  onOpen,
  onClose,
}: Props) {
  const card = useCard();
  const text = rowWords(thread, preview, names, now, card);
  return (
    <Flex direction="column" gap="xs">
      <Divider size="flush" />
      <Flex direction="column" gap="flush">
        <Flex align="center" justify="between" gap="sm">
          <Button
            testId="thread-row"
            variant="transparent"
            truncate
            onClick={() => onOpen(thread.id)}
            overlay={
              <Panel
                id={`thread-${thread.id}`}
                title={text.name}
                width="md"
                onOpen={() => onOpen(thread.id)}
                onClose={() => onClose(thread.id)}
              >
                {open && <Thread thread={thread} names={names} />}
              </Panel>
            }
          >
            {text.name}
          </Button>
          <Box flex="none">
            <RowTag thread={thread} now={now} />
          </Box>
        </Flex>
        <Text truncate>{text.snippet}</Text>
        <Flex align="center" gap="xs">
          <Icon name={channelIcon(thread.channelId)} size="sm" />
          <Text variant="microcopy" truncate={{ tooltipText: text.exactTime }}>
            {text.facts}
          </Text>
        </Flex>
      </Flex>
    </Flex>
  );
});
