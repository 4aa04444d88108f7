import { useCallback } from 'react';
import { Alert, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { Conversation, Message } from '../conversation.ts';
import { AssigneeSelect } from './AssigneeSelect.tsx';
import { callFunction } from './callFunction.ts';
import { ReplyBox } from './ReplyBox.tsx';
import { usePolled } from './usePolled.ts';

interface Props {
  threadId: string;
  actorId: string;
  userId: number;
  onChange: () => void;
}

/** A thread's messages, newest first, with what an agent does about them. */
export function ThreadView({ threadId, actorId, userId, onChange }: Props) {
  const load = useCallback(
    () => callFunction<Conversation>({ action: 'readThread', threadId }),
    [threadId],
  );
  const { data, error, reload } = usePolled(load);
  const changed = () => {
    void reload();
    onChange();
  };
  if (!data && !error) return <LoadingSpinner label="Loading messages" showLabel />;
  return (
    <Flex direction="column" gap="md">
      {error && <Alert title="The conversation could not be loaded">{error}</Alert>}
      {data && (
        <>
          <AssigneeSelect thread={data.thread} actorId={actorId} onAssigned={changed} />
          <ReplyBox threadId={threadId} userId={userId} onSent={changed} />
          {data.messages.map((message) => (
            <MessageEntry key={message.id} message={message} />
          ))}
        </>
      )}
    </Flex>
  );
}

function MessageEntry({ message }: { message: Message }) {
  return (
    <Flex direction="column">
      <Text format={{ fontWeight: 'bold' }}>
        {message.authorName ?? message.createdBy}, {new Date(message.createdAt).toLocaleString()}
      </Text>
      <Text>{message.text ?? message.type}</Text>
    </Flex>
  );
}
