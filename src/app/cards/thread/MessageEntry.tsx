import { Flex, Tile } from '@hubspot/ui-extensions';
import { channelName } from '../channels/channelName.ts';
import type { ConversationMessage } from '../contract/message.ts';
import type { Names } from '../contract/thread.ts';
import { useCard } from '../data/card.ts';
import { kindOf, senderName } from '../people/personName.ts';
import { Attachments } from './Attachments.tsx';
import { DeliveryLine } from './DeliveryLine.tsx';
import { EntryHeading } from './EntryHeading.tsx';
import { FullText } from './FullText.tsx';

interface Props {
  threadId: string;
  message: ConversationMessage;
  names: Names;
  isNew: boolean;
}

/** A message to or from the customer. Theirs stand in a frame, the team's do not. */
export function MessageEntry({ threadId, message, names, isNew }: Props) {
  const { me, language } = useCard();
  const { words } = language;
  const bySender = kindOf(message.sender.actorId, names.actors);
  // HubSpot calls mail that staff send from their own mailbox incoming; the sender knows better.
  const fromCustomer = message.direction === 'incoming' && bySender !== 'agent';
  const content = (
    <Flex direction="column" gap="xs">
      <EntryHeading
        name={senderName(message.sender, names.actors, me, words)}
        role={fromCustomer ? words.message.customer : teamRole(bySender === 'bot', words.message)}
        variant={fromCustomer ? 'info' : 'default'}
        at={message.at}
        channel={channelName(message.channelId, names.channels, words)}
        isNew={isNew}
      />
      <FullText threadId={threadId} message={message} />
      <Attachments attachments={message.attachments} />
      <DeliveryLine message={message} />
    </Flex>
  );
  return fromCustomer ? <Tile compact>{content}</Tile> : content;
}

function teamRole(isBot: boolean, { bot, team }: { bot: string; team: string }): string {
  return isBot ? bot : team;
}
