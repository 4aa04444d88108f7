import { Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { ConversationMessage, Message } from '../../contract/message.ts';
import type { ReplyRoute } from '../../contract/reply/route.ts';
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

/**
 * The recipient of the route that the latest message did not reach. HubSpot's reason may name the address; without
 * one, any recipient of the message may be wrong. A message from the customer since then shows that it is not.
 */
function bouncedAddress({ recipients }: ReplyRoute, messages: Message[]): string | undefined {
  const latest = messages.find(isMessage);
  if (latest?.direction !== 'outgoing' || latest.delivery?.state !== 'failed') return undefined;
  const reason = latest.delivery.reason?.toLowerCase() ?? '';
  const addressed = latest.recipients.flatMap(({ address }) => address?.toLowerCase() ?? []);
  const named = addressed.filter((address) => reason.includes(address));
  const failed = new Set(named.length > 0 ? named : addressed);
  return recipients.find(({ address }) => failed.has(address.toLowerCase()))?.address;
}

function isMessage(message: Message): message is ConversationMessage {
  return message.kind === 'message';
}
