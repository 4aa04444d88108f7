import { Flex, Text, Tile } from '@hubspot/ui-extensions';
import { channelName } from '../../channels/channelName.ts';
import type { ConversationMessage } from '../../contract/message.ts';
import type { ActorKind } from '../../contract/actor-kind.ts';
import type { Names } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import type { Strings } from '../../i18n/en.ts';
import { kindOf, senderName } from '../../people/personName.ts';
import { Attachments } from './Attachments.tsx';
import { DeliveryFailure } from './DeliveryFailure.tsx';
import { EntryHeading } from './EntryHeading.tsx';
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

/** A message to or from the customer. Only the customer's messages are framed. */
export function MessageEntry({ threadId, message, names, isNew, changedSubject }: Props) {
  const { me, language } = useCard();
  const { strings } = language;
  const senderKind = kindOf(message.sender.actorId, names.actors);
  // HubSpot marks e-mail that agents send from their own mailbox as incoming, so check the sender too.
  const fromCustomer = message.direction === 'incoming' && senderKind !== 'agent';
  const content = (
    <Flex direction="column" gap="xs" testId={fromCustomer ? undefined : 'message'}>
      <EntryHeading
        name={senderName(message.sender, names.actors, me, strings)}
        role={fromCustomer ? strings.message.customer : teamRole(senderKind, strings)}
        variant={fromCustomer ? 'info' : 'default'}
        at={message.at}
        details={[
          channelName(message.channelId, names.channels, strings),
          deliveryState(message, strings),
        ]}
        isNew={isNew}
      />
      <Recipients message={message} />
      {changedSubject !== undefined && (
        <Text variant="microcopy">{strings.composer.subject(changedSubject)}</Text>
      )}
      <FullText threadId={threadId} message={message} />
      <Attachments attachments={message.attachments} />
      <DeliveryFailure message={message} />
    </Flex>
  );
  return fromCustomer ? (
    <Tile compact testId="message">
      {content}
    </Tile>
  ) : (
    content
  );
}

/** Bots and apps also send messages for the team. */
function teamRole(sender: ActorKind, { people, message }: Strings): string {
  return sender === 'bot' || sender === 'app' ? people[sender] : message.team;
}

/** The delivery state of a reply; '' for failures, which have their own line. */
function deliveryState({ direction, delivery }: ConversationMessage, { message }: Strings): string {
  if (direction === 'incoming' || !delivery || delivery.state === 'failed') return '';
  return message.delivery[delivery.state];
}
