import type { ReactNode } from 'react';
import { Flex, Icon, Tag, Text } from '@hubspot/ui-extensions';
import { channelIcon } from '../../channels/channelIcon.ts';
import { channelName } from '../../channels/channelName.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { HubSpotLink } from '../../hubspot-link/HubSpotLink.tsx';
import { CustomerTime } from './CustomerTime.tsx';
import { TruncatedText } from './TruncatedText.tsx';

interface Props {
  thread: ThreadSummary;
  names: Names;
  /** Shown after the customer's time. */
  children: ReactNode;
}

/** Channel, inbox and the customer's time of a thread, whether it is spam, and a link to it in HubSpot. */
export function ThreadLocation({ thread, names, children }: Props) {
  const { record, inHelpDesk, language } = useCard();
  const { strings } = language;
  const channel = channelName(thread.channelId, names.channels, strings);
  const inbox = thread.inboxId === undefined ? undefined : names.inboxes[thread.inboxId];
  // In the help desk, the page around the card already shows this thread.
  const isHere = inHelpDesk && inbox?.type === 'HELP_DESK' && thread.ticketId === record.objectId;
  return (
    <Flex align="center" justify="between" gap="xs" wrap>
      <Flex align="center" gap="xs" wrap>
        <Icon name={channelIcon(thread.channelId)} size="sm" />
        <TruncatedText>{inbox ? `${channel} · ${inbox.name}` : channel}</TruncatedText>
        <CustomerTime />
        {children}
        {thread.spam && <Tag>{strings.thread.spam}</Tag>}
      </Flex>
      {!isHere && (
        <Text variant="microcopy">
          <HubSpotLink thread={thread} names={names} />
        </Text>
      )}
    </Flex>
  );
}
