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
  /** Missing while it is on its way. */
  preview: ThreadPreview | 'failed' | undefined;
  names: Names;
  now: number;
  open: boolean;
  onOpen: (threadId: string) => void;
  onClose: (threadId: string) => void;
  /** Absent while the agent does not select. */
  ticked?: boolean;
  onTick?: (threadId: string, on: boolean) => void;
}

/**
 * One thread; its name opens it in a panel. HubSpot mounts a panel's content together with its row,
 * so the thread inside stands there only while the panel is open.
 */
export const Row = memo(function Row(props: Props) {
  const { thread, preview, names, now, open, onOpen, onClose, ticked, onTick } = props;
  const card = useCard();
  const text = formatRow(thread, preview, names, now, card);
  // The same object does not travel to HubSpot's page again.
  const tooltip = useMemo(() => ({ tooltipText: text.exactFacts }), [text.exactFacts]);
  return (
    <Flex direction="column" gap="xs">
      <Divider size="flush" />
      <Flex direction="column" gap="flush">
        <Flex align="center" justify="between" gap="sm">
          {ticked !== undefined && (
            <Box flex="none">
              <Checkbox
                aria-label={card.language.strings.selection.tick(text.name)}
                checked={ticked}
                onChange={(on) => onTick?.(thread.id, on)}
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
