import { Flex, Text, Tile } from '@hubspot/ui-extensions';
import { channelName } from '../../channels/channelName.ts';
import type { ConversationMessage } from '../../contract/message.ts';
import type { Names } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import type { Strings } from '../../i18n/en.ts';
import { Attachments } from './Attachments.tsx';
import { DeliveryFailure } from './DeliveryFailure.tsx';
import { EntryHeading } from './EntryHeading.tsx';
import { messageSender } from './messageSender.ts';
import { QuoteButton } from './quote/QuoteButton.tsx';
import { Recipients } from './Recipients.tsx';
import { FullText } from './text/FullText.tsx';

interface Props {
  threadId: string;
  message: ConversationMessage;
  names: Names;
  isNew: boolean;
  /** The message's subject, if the message before it had another. */
  changedSubject?: string | undefined;
}

/** A message to or from the customer. Only received messages are framed. */
export function MessageEntry({ threadId, message, names, isNew, changedSubject }: Props) {
  const { me, language } = useCard();
  const { strings } = language;
  const isReceived = message.direction === 'incoming';
  const sender = messageSender(message, names, me, strings);
  const content = (
    <Flex direction="column" gap="xs" testId={isReceived ? undefined : 'message'}>
      <EntryHeading
        {...sender}
        at={message.at}
        details={[
          channelName(message.channelId, names.channels, strings),
          deliveryState(message, strings),
        ]}
        isNew={isNew}
        action={<QuoteButton message={message} senderName={sender.name} />}
      />
      {message.claimsTeam && <Text variant="microcopy">{strings.message.claimsTeam}</Text>}
      <Recipients message={message} />
      {changedSubject !== undefined && (
        <Text variant="microcopy">{strings.composer.subject(changedSubject)}</Text>
      )}
      <FullText threadId={threadId} message={message} />
      <Attachments threadId={threadId} messageId={message.id} attachments={message.attachments} />
      <DeliveryFailure message={message} />
    </Flex>
  );
  return isReceived ? (
    <Tile compact testId="message">
      {content}
    </Tile>
  ) : (
    content
  );
}

/** The delivery state of a reply; '' for failures, which have their own line. */
function deliveryState({ direction, delivery }: ConversationMessage, { message }: Strings): string {
  if (direction === 'incoming' || !delivery || delivery.state === 'failed') return '';
  return message.delivery[delivery.state];
}
