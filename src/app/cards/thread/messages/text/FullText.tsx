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

/** The text of a message. If HubSpot truncated it, the full text loads on request. */
export function FullText({ threadId, message }: Props) {
  const { message: strings } = useLanguage().strings;
  const { fullText, show } = useFullText(threadId, message.id);
  if (fullText.phase === 'shown') return <MessageText text={fullText.text} />;
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
      {fullText.phase === 'failed' && <FailureNotice failure={fullText.failure} />}
      {message.truncated && (
        <Button
          variant="transparent"
          size="xs"
          disabled={fullText.phase === 'loading'}
          onClick={show}
        >
          {fullText.phase === 'loading' ? strings.loadingFull : strings.showFull}
        </Button>
      )}
    </Flex>
  );
}

type FullTextState =
  | { phase: 'notLoaded' }
  | { phase: 'loading' }
  | { phase: 'shown'; text: string }
  | { phase: 'failed'; failure: Failure };

/** Loads the full text of a truncated message on request. */
function useFullText(
  threadId: string,
  messageId: string,
): { fullText: FullTextState; show: () => void } {
  const { call } = useCard();
  const [fullText, setFullText] = useState<FullTextState>({ phase: 'notLoaded' });
  const show = () => {
    setFullText({ phase: 'loading' });
    void call('readOriginal', { threadId, messageId }).then((answer) =>
      setFullText(
        answer.ok
          ? { phase: 'shown', text: answer.data.text }
          : { phase: 'failed', failure: answer.failure },
      ),
    );
  };
  return { fullText, show };
}
