import { Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { ConversationMessage, Message } from '../../contract/message.ts';
import type { ReplyRoute } from '../../contract/route.ts';
import { useLanguage } from '../../context/card.ts';
import { isolated } from '../../text/direction.ts';

interface Props {
  route: ReplyRoute;
  /** Newest first. */
  messages: Message[];
}

/** Warns that the team's latest message to this address was not delivered. */
export function BouncedNotice({ route, messages }: Props) {
  const { composer: strings } = useLanguage().strings;
  const address = bouncedAddress(route, messages);
  if (address === undefined) return null;
  return (
    <Flex align="center" gap="xs">
      <Icon name="warning" color="alert" size="sm" />
      <Text variant="microcopy">{strings.bounced(isolated(address))}</Text>
    </Flex>
  );
}

/** The first recipient of the route to whom the latest message failed; undefined if it was delivered. */
function bouncedAddress({ recipients }: ReplyRoute, messages: Message[]): string | undefined {
  const latest = messages.find(isOutgoing);
  if (latest?.delivery?.state !== 'failed') return undefined;
  const failed = new Set(latest.recipients.map(({ address = '' }) => address.toLowerCase()));
  return recipients.find(({ address }) => failed.has(address.toLowerCase()))?.address;
}

function isOutgoing(message: Message): message is ConversationMessage {
  return message.kind === 'message' && message.direction === 'outgoing';
}
