import { memo } from 'react';
import type { Message } from '../contract/message.ts';
import type { Names } from '../contract/thread.ts';
import { CommentEntry } from './CommentEntry.tsx';
import { EventEntry } from './EventEntry.tsx';
import { MessageEntry } from './MessageEntry.tsx';

interface Props {
  threadId: string;
  message: Message;
  names: Names;
  /** Arrived while the agent was writing. */
  isNew: boolean;
}

/** One entry of a thread's history, drawn by its kind. */
export const Entry = memo(function Entry({ threadId, message, names, isNew }: Props) {
  switch (message.kind) {
    case 'message':
      return <MessageEntry threadId={threadId} message={message} names={names} isNew={isNew} />;
    case 'comment':
      return <CommentEntry comment={message} names={names} isNew={isNew} />;
    default:
      return <EventEntry event={message} names={names} />;
  }
});
