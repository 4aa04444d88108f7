import { memo } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Conversation } from '../../contract/conversation.ts';
import type { Names } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { useNextPage } from '../../api/useNextPage.ts';
import { useNow } from '../../time/useNow.ts';
import type { AsyncData } from '../../api/useAsyncData.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import { DEMIBOLD } from '../../text/textFormat.ts';
import { addEarlierPage } from '../conversation/mergeConversation.ts';
import type { Message } from '../../contract/message.ts';
import { CommentEntry } from './CommentEntry.tsx';
import { EventEntry } from './EventEntry.tsx';
import { MessageEntry } from './MessageEntry.tsx';

interface Props {
  conversation: Conversation;
  /** Everybody and everything the card can name. */
  names: Names;
  newMessageIds: string[];
  update: AsyncData<Conversation>['update'];
}

/** Newest first, days set apart, earlier ones on request. */
export const Messages = memo(function Messages({
  conversation,
  names,
  newMessageIds,
  update,
}: Props) {
  const { call, platform, language } = useCard();
  const { strings, format } = language;
  const now = useNow(platform.now);
  const { thread, messages } = conversation;
  const earlier = useNextPage(
    conversation.before,
    (before) => call('readThread', { threadId: thread.id, before }),
    (page, before) =>
      update((shown) => (shown.before === before ? addEarlierPage(shown, page) : shown)),
  );

  if (messages.length === 0) return <Text variant="microcopy">{strings.thread.empty}</Text>;
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
          {strings.thread.earlier}
        </Button>
      )}
      {earlier.phase === 'loading' && (
        <Text variant="microcopy">{strings.thread.loadingEarlier}</Text>
      )}
    </Flex>
  );
});

interface EntryProps {
  threadId: string;
  message: Message;
  names: Names;
  /** Arrived while the agent was writing. */
  isNew: boolean;
}

/** One entry of a thread's history, drawn by its kind. */
export const Entry = memo(function Entry({ threadId, message, names, isNew }: EntryProps) {
  switch (message.kind) {
    case 'message':
      return <MessageEntry threadId={threadId} message={message} names={names} isNew={isNew} />;
    case 'comment':
      return <CommentEntry comment={message} names={names} isNew={isNew} />;
    default:
      return <EventEntry event={message} names={names} />;
  }
});

export interface Day {
  key: string;
  /** Milliseconds since 1970, some moment of the day. */
  at: number;
  messages: Message[];
}

/** Sets the days of a thread apart, in the order its messages come in. */
export function groupByDay(messages: Message[], dayKey: (at: number) => string): Day[] {
  const days: Day[] = [];
  for (const message of messages) {
    const at = Date.parse(message.at);
    const key = dayKey(at);
    const last = days.at(-1);
    if (last?.key === key) last.messages.push(message);
    else days.push({ key, at, messages: [message] });
  }
  return days;
}
