import { Fragment, memo, useMemo, type ReactNode } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Conversation } from '../../contract/conversation.ts';
import type { Names } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { useNextPage } from '../../api/useNextPage.ts';
import { useNow } from '../../time/useNow.ts';
import { useWasEver } from '../../time/useWasEver.ts';
import type { AsyncData } from '../../api/useAsyncData.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import { capitalized } from '../../text/capitalized.ts';
import { DEMIBOLD } from '../../text/textFormat.ts';
import { addEarlierPage } from '../conversation/mergeConversation.ts';
import type { Message } from '../../contract/message.ts';
import { CommentEntry } from './CommentEntry.tsx';
import { EventEntry } from './EventEntry.tsx';
import { MessageEntry } from './MessageEntry.tsx';
import { subjectChanges } from './subjectChanges.ts';

interface Props {
  conversation: Pick<Conversation, 'thread' | 'messages' | 'before'>;
  /** All names the card has loaded. */
  names: Names;
  newMessageIds: string[];
  update: AsyncData<Conversation>['update'];
  /** Shown between the newest message and the rest. */
  afterNewest?: ReactNode;
}

/** The messages of a thread, newest first, grouped by day. Earlier pages load on request. */
export const Messages = memo(function Messages({
  conversation,
  names,
  newMessageIds,
  update,
  afterNewest,
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

  const hadEarlier = useWasEver(earlier.phase !== 'none');
  const earlierNames = {
    waiting: strings.thread.earlier,
    loading: strings.loading.more,
    none: strings.thread.noneEarlier,
  };
  const changes = useMemo(() => subjectChanges(messages), [messages]);

  if (messages.length === 0) {
    return (
      <>
        <Text variant="microcopy">{strings.thread.empty}</Text>
        {afterNewest}
      </>
    );
  }
  return (
    <Flex direction="column" gap="sm">
      {groupByDay(messages, format.dayKey).map((day) => (
        <Flex key={day.key} direction="column" gap="sm">
          <Text variant="microcopy" format={DEMIBOLD}>
            {capitalized(format.day(day.at, now))}
          </Text>
          {day.messages.map((message) => (
            <Fragment key={message.id}>
              <Entry
                threadId={thread.id}
                message={message}
                names={names}
                isNew={newMessageIds.includes(message.id)}
                changedSubject={changes.get(message.id)}
              />
              {message === messages[0] && afterNewest}
            </Fragment>
          ))}
        </Flex>
      ))}
      {earlier.phase === 'waiting' && earlier.failure && (
        <FailureNotice failure={earlier.failure} />
      )}
      {/* Always the same button, never disabled, so that it keeps the focus. */}
      {hadEarlier && (
        <Button size="xs" onClick={earlier.phase === 'waiting' ? earlier.load : undefined}>
          {earlierNames[earlier.phase]}
        </Button>
      )}
    </Flex>
  );
});

interface EntryProps {
  threadId: string;
  message: Message;
  names: Names;
  /** Whether it arrived while the agent was writing. */
  isNew: boolean;
  changedSubject: string | undefined;
}

/** One entry of the thread, rendered by kind. */
const Entry = memo(function Entry({ message, changedSubject, ...entry }: EntryProps) {
  switch (message.kind) {
    case 'message':
      return <MessageEntry message={message} changedSubject={changedSubject} {...entry} />;
    case 'comment':
      return <CommentEntry comment={message} {...entry} />;
    default:
      return <EventEntry event={message} threadId={entry.threadId} names={entry.names} />;
  }
});

interface Day {
  key: string;
  /** Some moment of the day, in milliseconds since 1970. */
  at: number;
  messages: Message[];
}

/** Groups messages by day and keeps their order. */
function groupByDay(messages: Message[], dayKey: (at: number) => string): Day[] {
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
