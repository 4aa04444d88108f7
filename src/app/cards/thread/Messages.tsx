import { memo } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Conversation } from '../contract/conversation.ts';
import type { Names } from '../contract/thread.ts';
import { useCard } from '../data/card.ts';
import { useNextPage } from '../data/useNextPage.ts';
import { useNow } from '../data/useNow.ts';
import type { Loading } from '../data/useLoaded.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { DEMIBOLD } from '../text/emphasis.ts';
import { Entry } from './Entry.tsx';
import { groupByDay } from './groupByDay.ts';
import { withEarlier } from './merge.ts';

interface Props {
  conversation: Conversation;
  /** Everybody and everything the card can name. */
  names: Names;
  newMessageIds: string[];
  update: Loading<Conversation>['update'];
}

/** Newest first, days set apart, earlier ones on request. */
export const Messages = memo(function Messages({
  conversation,
  names,
  newMessageIds,
  update,
}: Props) {
  const { call, platform, language } = useCard();
  const { words, format } = language;
  const now = useNow(platform.now);
  const { thread, messages } = conversation;
  const earlier = useNextPage(
    conversation.before,
    (before) => call('readThread', { threadId: thread.id, before }),
    (page, before) =>
      update((shown) => (shown.before === before ? withEarlier(shown, page) : shown)),
  );

  if (messages.length === 0) return <Text variant="microcopy">{words.thread.empty}</Text>;
  return (
    <Flex direction="column" gap="sm">
      {groupByDay(messages, format.dayKey).map((day) => (
        <Flex key={day.key} direction="column" gap="sm">
          <Text variant="microcopy" format={DEMIBOLD}>
            {format.day(day.at, now)}
          </Text>
          {day.messages.map((message) => (
            <Entry
              key={message.id}
              threadId={thread.id}
              message={message}
              names={names}
              isNew={newMessageIds.includes(message.id)}
            />
          ))}
        </Flex>
      ))}
      {earlier.phase === 'waiting' && earlier.failure && (
        <FailureNotice failure={earlier.failure} />
      )}
      {earlier.phase === 'waiting' && (
        <Button size="xs" onClick={earlier.load}>
          {words.thread.earlier}
        </Button>
      )}
      {earlier.phase === 'loading' && (
        <Text variant="microcopy">{words.thread.loadingEarlier}</Text>
      )}
    </Flex>
  );
});
