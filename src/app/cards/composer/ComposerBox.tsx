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
  onMode: (mode: Mode) => void;
  /** Whether the panel shows who gets the reply, and how it travels, instead of the messages. */
  isEditingRoute: boolean;
  onEditRoute: (isEditing: boolean) => void;
}

/** Where the agent writes: a reply to the customer or a comment for the team. */
export function ComposerBox({
  mode,
  onMode,
  isEditingRoute,
  onEditRoute,
  reply,
  comment,
  ...rest
}: Props) {
  const { thread, names } = rest;
  const { platform } = useCard();
  const comments = helpDeskComments(platform);
  const areRefused = useSyncExternalStore(comments.subscribe, comments.areRefused);
  const { sending } = comment.state;
  const wasRefused = sending.phase === 'notSent' && isNotesRefusal(sending.failure);
  useEffect(() => {
    if (wasRefused) comments.refuse();
  }, [wasRefused, comments]);
  const note = areRefused && isHelpDesk(thread, names) && <NoteInstead thread={thread} />;
  return mode === 'reply' ? (
    <ReplyBox
      {...reply}
      {...rest}
      isEditingRoute={isEditingRoute}
      onEditRoute={onEditRoute}
      modeSwitch={note || <ModeButton other={comment} onMode={onMode} />}
    />
  ) : (
    <>
      <CommentBox
        {...comment}
        {...rest}
        modeSwitch={<ModeButton other={reply} onMode={onMode} />}
      />
      {note}
    </>
  );
}

function isNotesRefusal(failure: Failure): boolean {
  return failure.code !== 'NO_RESPONSE' && failure.reason === 'HELP_DESK_NOTES';
}

/** Switches to the other mode, and says whether a draft waits there. */
function ModeButton({ other, onMode }: { other: ComposerProps; onMode: Props['onMode'] }) {
  const { mode, composer } = other;
  const strings = useLanguage().strings[mode];
  return (
    <Button variant="transparent" size="sm" onClick={() => onMode(mode)}>
      {composer.draft().trim() ? strings.modeWithDraft : strings.mode}
    </Button>
  );
}
