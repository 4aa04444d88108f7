import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '@hubspot/ui-extensions';
import type { Message } from '../contract/message.ts';
import type { ReplyRoutes } from '../contract/reply/route.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../api/result.ts';
import { useCard, useLanguage } from '../context/card.ts';
import { helpDeskComments, isHelpDesk, NoteInstead } from '../native/NoteInstead.tsx';
import { CommentBox } from './CommentBox.tsx';
import type { Mode } from './sending/sendState.ts';
import { ReplyBox } from './ReplyBox.tsx';
import type { ComposerProps } from './sending/useComposer.ts';

/**
 * Where the composer is: docked in the panel's footer, which HubSpot documents as sticky, or in the
 * body below the newest message, should HubSpot limit the footer's height.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-components/panel
 */
export const COMPOSER_PLACE: 'footer' | 'body' = 'footer';

interface Props {
  thread: ThreadSummary;
  names: Names;
  routes: ReplyRoutes;
  messages: Message[];
  reply: ComposerProps;
  comment: ComposerProps;
  mode: Mode;
  /** Shows who gets the reply, and how it travels, instead of the messages, or the messages again. */
  onEditRoute: (isEditing: boolean) => void;
}

/** Where the agent writes: a reply to the customer or a comment for the team. */
export function ComposerBox({ mode, onEditRoute, reply, comment, ...rest }: Props) {
  const { platform } = useCard();
  const comments = helpDeskComments(platform);
  const takesNote = useTakesNote(rest);
  const { sending } = comment.state;
  const wasRefused = sending.phase === 'notSent' && isNotesRefusal(sending.failure);
  useEffect(() => {
    if (wasRefused) comments.refuse();
  }, [wasRefused, comments]);
  return (
    <>
      {mode === 'reply' ? (
        <ReplyBox {...reply} {...rest} onEditRoute={onEditRoute} />
      ) : (
        <CommentBox {...comment} {...rest} />
      )}
      {takesNote && (
        <NoteInstead thread={rest.thread} isExplained={mode === 'comment' && wasRefused} />
      )}
    </>
  );
}

/** Whether HubSpot takes a note on this thread instead of a comment. */
function useTakesNote({ thread, names }: Pick<Props, 'thread' | 'names'>): boolean {
  const comments = helpDeskComments(useCard().platform);
  const areRefused = useSyncExternalStore(comments.subscribe, comments.areRefused);
  return areRefused && isHelpDesk(thread, names);
}

function isNotesRefusal(failure: Failure): boolean {
  return failure.code !== 'NO_RESPONSE' && failure.reason === 'HELP_DESK_NOTES';
}

interface SwitchProps extends Pick<Props, 'thread' | 'names' | 'mode' | 'reply' | 'comment'> {
  onMode: (mode: Mode) => void;
}

/** Switches between reply and comment, and says whether a draft waits there. The same button in both, which keeps the focus. */
export function ModeSwitch({ mode, onMode, reply, comment, ...rest }: SwitchProps) {
  const takesNote = useTakesNote(rest);
  const other = mode === 'reply' ? comment : reply;
  const strings = useLanguage().strings[other.mode];
  if (takesNote && mode === 'reply') return null;
  return (
    <Button variant="transparent" size="xs" onClick={() => onMode(other.mode)}>
      {other.composer.draft().trim() ? strings.modeWithDraft : strings.mode}
    </Button>
  );
}
