import { Button, Divider, Flex, Panel, PanelBody, Tag, Text } from '@hubspot/ui-extensions';
import type { Thread } from '../conversation.ts';
import { ThreadView } from './ThreadView.tsx';
import type { Previewed } from './usePreviews.ts';

interface Props {
  thread: Thread;
  previewed: Previewed;
  actorId: string;
  userId: number;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  onChange: () => void;
}

/** One thread with the first words of its latest message; its name opens it in a panel. */
export function ThreadRow(props: Props) {
  const { thread, previewed, actorId, userId, open, onOpen, onClose, onChange } = props;
  const { preview, error } = previewed;
  const name = preview?.subject ?? `Conversation ${thread.id}`;
  const latest = new Date(thread.latestMessageTimestamp ?? thread.createdAt);
  return (
    <Flex direction="column" gap="xs">
      <Divider />
      <Flex justify="between">
        <Button
          testId="thread-row"
          variant="transparent"
          onClick={onOpen}
          overlay={
            <Panel id={`thread-${thread.id}`} title={name} onOpen={onOpen} onClose={onClose}>
              <PanelBody>
                {open && (
                  <ThreadView
                    threadId={thread.id}
                    actorId={actorId}
                    userId={userId}
                    onChange={onChange}
                  />
                )}
              </PanelBody>
            </Panel>
          }
        >
          {name}
        </Button>
        <Tag variant={thread.status === 'OPEN' ? 'warning' : 'default'}>{thread.status}</Tag>
      </Flex>
      <Text>{error ?? preview?.snippet ?? 'Loading…'}</Text>
      <Text variant="microcopy">
        {[preview?.senderName, latest.toLocaleString(), thread.assigneeName ?? 'Unassigned']
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Flex>
  );
}
