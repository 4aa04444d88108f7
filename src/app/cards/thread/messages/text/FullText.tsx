import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { ConversationMessage } from '../../../contract/message.ts';
import { useLanguage, useCard } from '../../../context/card.ts';
import { FailureNotice } from '../../../errors/FailureNotice.tsx';
import { ITALIC } from '../../../text/textFormat.ts';
import { CollapsibleText } from './CollapsibleText.tsx';
import { MessageText } from './MessageText.tsx';
import type { Failure } from '../../../api/result.ts';

interface Props {
  threadId: string;
  message: ConversationMessage;
}

/** A message's text, and the whole of it on request where HubSpot cut it. */
export function FullText({ threadId, message }: Props) {
  const { message: strings } = useLanguage().strings;
  const { original, show } = useFullText(threadId, message.id);
  if (original.phase === 'shown') return <MessageText text={original.text} />;
  return (
    <Flex direction="column" gap="xs" align="start">
      {message.text.trim() ? (
        <CollapsibleText text={message.text} />
      ) : (
        message.attachments.length === 0 && (
          <Text variant="microcopy" format={ITALIC}>
            {strings.empty}
          </Text>
        )
      )}
      {original.phase === 'failed' && <FailureNotice failure={original.failure} />}
      {message.truncated && (
        <Button
          variant="transparent"
          size="xs"
          disabled={original.phase === 'loading'}
          onClick={show}
        >
          {original.phase === 'loading' ? strings.loadingFull : strings.showFull}
        </Button>
      )}
    </Flex>
  );
}

type Original =
  | { phase: 'hidden' }
  | { phase: 'loading' }
  | { phase: 'shown'; text: string }
  | { phase: 'failed'; failure: Failure };

/** The text of a message before HubSpot cut it, read when asked for. */
export function useFullText(
  threadId: string,
  messageId: string,
): { original: Original; show: () => void } {
  const { call } = useCard();
  const [original, setOriginal] = useState<Original>({ phase: 'hidden' });
  const show = () => {
    setOriginal({ phase: 'loading' });
    void call('readOriginal', { threadId, messageId }).then((answer) =>
      setOriginal(
        answer.ok
          ? { phase: 'shown', text: answer.data.text }
          : { phase: 'failed', failure: answer.failure },
      ),
    );
  };
  return { original, show };
}
