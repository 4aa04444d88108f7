import { useState } from 'react';
import { Alert, Flex, LoadingButton, TextArea } from '@hubspot/ui-extensions';
import type { Message } from '../conversation.ts';
import { callFunction, reasonOf } from './callFunction.ts';

interface Props {
  threadId: string;
  userId: number;
  onSent: () => void;
}

export function ReplyBox({ threadId, userId, onSent }: Props) {
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string>();

  const send = async () => {
    setSending(true);
    try {
      await callFunction<Message>({ action: 'sendReply', threadId, userId, text });
      setText('');
      setError(undefined);
      onSent();
    } catch (failure) {
      setError(reasonOf(failure));
    }
    setSending(false);
  };

  return (
    <Flex direction="column" gap="sm">
      <TextArea label="Reply" name="reply" value={text} onInput={setText} />
      {error && <Alert title="The reply was not sent">{error}</Alert>}
      <LoadingButton loading={sending} disabled={!text} onClick={() => void send()}>
        Send
      </LoadingButton>
    </Flex>
  );
}
