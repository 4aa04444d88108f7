import { Flex, Icon, Link, Tag, Text } from '@hubspot/ui-extensions';
import { channelIcon } from '../channels/channelIcon.ts';
import { channelName } from '../channels/channelName.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { useLanguage } from '../data/card.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
  /** Where HubSpot itself shows it. */
  address: { url: string; helpDesk: boolean };
}

/** Where the thread lives: its channel, its inbox, and whether it is out of the way. */
export function Place({ thread, names, address }: Props) {
  const { words } = useLanguage();
  const channel = channelName(thread.channelId, names.channels, words);
  const inbox = thread.inboxId === undefined ? undefined : names.inboxes[thread.inboxId]?.name;
  return (
    <Flex align="center" gap="xs" wrap>
      <Icon name={channelIcon(thread.channelId)} size="sm" />
      <Text variant="microcopy">{[channel, inbox ?? words.thread.unknownInbox].join(' · ')}</Text>
      <Text variant="microcopy">
        <Link href={{ url: address.url, external: true }}>
          {address.helpDesk ? words.thread.openHelpDesk : words.thread.openInbox}
        </Link>
      </Text>
      {thread.spam && <Tag>{words.thread.spam}</Tag>}
      {thread.archived && <Tag>{words.thread.archived}</Tag>}
    </Flex>
  );
}
