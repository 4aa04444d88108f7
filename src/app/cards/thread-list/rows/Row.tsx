import { memo, useMemo } from 'react';
import { Box, Button, Checkbox, Divider, Flex, Icon, Panel, Text } from '@hubspot/ui-extensions';
import type { ThreadPreview } from '../../contract/preview.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { channelIcon } from '../../channels/channelIcon.ts';
import { useCard } from '../../context/card.ts';
import { Thread } from '../../thread/Thread.tsx';
import { RowTag } from './RowTag.tsx';
import { formatRow } from './formatRow.ts';
import { AssignToMeButton } from './AssignToMeButton.tsx';
import { UnsentNotice } from './UnsentNotice.tsx';

interface Props {
  thread: ThreadSummary;
  /** Undefined while loading. */
  preview: ThreadPreview | 'failed' | undefined;
  names: Names;
  now: number;
  open: boolean;
  onOpen: (threadId: string) => void;
  onClose: (threadId: string) => void;
  /** Undefined unless the agent is selecting rows. */
  selected?: boolean;
  onSelect?: (threadId: string, on: boolean) => void;
}

/**
 * A row of the list; its name opens the thread in a panel. HubSpot mounts panel content together with
 * the row, so the thread is rendered only while the panel is open.
 */
export const Row = memo(function Row(props: Props) {
  const { thread, preview, names, now, open, onOpen, onClose, selected, onSelect } = props;
  const card = useCard();
  const text = formatRow(thread, preview, names, now, card);
  // A stable object is not sent to HubSpot's page again.
  const tooltip = useMemo(() => ({ tooltipText: text.exactFacts }), [text.exactFacts]);
  return (
    <Flex direction="column" gap="xs">
      <Divider size="flush" />
      <Flex direction="column" gap="flush">
        <Flex align="center" justify="between" gap="sm">
          {selected !== undefined && (
            <Box flex="none">
              <Checkbox
                aria-label={card.language.strings.selection.tick(text.name)}
                checked={selected}
                onChange={(on) => onSelect?.(thread.id, on)}
              />
            </Box>
          )}
          <Box flex={1}>
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
          </Box>
          <Box flex="none">
            <RowTag thread={thread} now={now} />
          </Box>
        </Flex>
        <Flex align="center" gap="xs">
          {text.undelivered && (
            <Icon name="warning" color="alert" size="sm" screenReaderText={text.undelivered} />
          )}
          <Text truncate>{text.snippet}</Text>
        </Flex>
        {!open && <UnsentNotice threadId={thread.id} />}
        <Flex align="center" justify="between" gap="xs">
          <Flex align="center" gap="xs">
            <Icon name={channelIcon(thread.channelId)} size="sm" />
            <Text variant="microcopy" truncate={tooltip}>
              {text.facts}
            </Text>
          </Flex>
          <Box flex="none">
            <AssignToMeButton thread={thread} names={names} />
          </Box>
        </Flex>
      </Flex>
    </Flex>
  );
});
