import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ConversationMessage } from '../contract/message.ts';
import { useLanguage } from '../data/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { ITALIC } from '../text/emphasis.ts';
import { FoldedText } from './FoldedText.tsx';
import { MessageText } from './MessageText.tsx';
import { useOriginal } from './useOriginal.ts';

interface Props {
  threadId: string;
  message: ConversationMessage;
}

/** A message's text, and the whole of it on request where HubSpot cut it. */
export function FullText({ threadId, message }: Props) {
  const { message: words } = useLanguage().words;
  const { original, show } = useOriginal(threadId, message.id);
  if (original.phase === 'shown') return <MessageText text={original.text} />;
  return (
    <Flex direction="column" gap="xs" align="start">
      {message.text.trim() ? (
        <FoldedText text={message.text} />
      ) : (
        message.attachments.length === 0 && (
          <Text variant="microcopy" format={ITALIC}>
            {words.empty}
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
          {original.phase === 'loading' ? words.loadingFull : words.showFull}
        </Button>
      )}
    </Flex>
  );
}
