import { memo } from 'react';
import {
  Box,
  Button,
  Checkbox,
  Divider,
  Flex,
  Icon,
  Link,
  Panel,
  Text,
} from '@hubspot/ui-extensions';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { threadUrl } from '../../hubspot-link/threadUrl.ts';
import { Thread } from '../../thread/Thread.tsx';
import { waitOf, type Preview } from '../threads/waiting.ts';
import { RowFacts } from './RowFacts.tsx';
import { RowTag } from './RowTag.tsx';
import { formatRow } from './formatRow.ts';
import { UnsentNotice } from './UnsentNotice.tsx';

interface Props {
  thread: ThreadSummary;
  /** Undefined while loading. */
  preview: Preview;
  names: Names;
  now: number;
  namesPerson?: boolean;
  open: boolean;
  /** Whether its customer wrote last of all. */
  isNewest: boolean;
  onOpen: (threadId: string) => void;
  onClose: (threadId: string) => void;
  /** Undefined unless the agent is selecting rows. */
  selected?: boolean;
  onSelect?: (threadId: string, on: boolean) => void;
}

/**
 * A row of the list; its name and snippet open the thread in a panel. HubSpot mounts panel content together
 * with the row, so the thread is rendered only while the panel is open.
 */
export const Row = memo(function Row(props: Props) {
  const { thread, preview, names, now, open, isNewest, onOpen, onClose, selected, onSelect } =
    props;
  const card = useCard();
  const text = formatRow(thread, preview, names, now, card, props.namesPerson);
  const known = preview === 'failed' ? undefined : preview;
  const panelId = `thread-${thread.id}`;
  return (
    <Flex direction="column" gap="sm">
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
                  id={panelId}
                  title={text.name}
                  width="md"
                  variant="modal"
                  onOpen={() => onOpen(thread.id)}
                  onClose={() => onClose(thread.id)}
                >
                  {open && <Thread thread={thread} names={names} latest={known?.message} />}
                </Panel>
              }
            >
              {text.name}
            </Button>
          </Box>
          <Box flex="none">
            <RowTag
              thread={thread}
              wait={waitOf(thread, preview)}
              thanks={known?.thanks === true}
              now={now}
            />
          </Box>
        </Flex>
        {text.snippet && (
          <Flex align="start" gap="xs">
            {text.undelivered && (
              <Icon name="warning" color="alert" size="sm" screenReaderText={text.undelivered} />
            )}
            <Text>
              <Link
                testId="thread-snippet"
                variant="dark"
                href={threadUrl(thread, names, card.portal).url}
                preventDefault
                onClick={(_, { openPanel }) => {
                  onOpen(thread.id);
                  openPanel(panelId);
                }}
              >
                {text.snippet}
              </Link>
            </Text>
          </Flex>
        )}
        {!open && <UnsentNotice threadId={thread.id} />}
        <RowFacts thread={thread} text={text} names={names} isNewest={isNewest} />
      </Flex>
      <Divider size="extra-small" />
    </Flex>
  );
});
