import { Button } from '@hubspot/ui-extensions';
import type { Message } from '../contract/message.ts';
import type { ReplyRoutes } from '../contract/route.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { useLanguage } from '../context/card.ts';
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
  seenMessageId: string | undefined;
  reply: ComposerProps;
  comment: ComposerProps;
  mode: Mode;
  onMode: (mode: Mode) => void;
}

/** Where the agent writes: a reply to the customer or a comment for the team. */
export function ComposerBox({ mode, onMode, reply, comment, ...rest }: Props) {
  return mode === 'reply' ? (
    <ReplyBox {...reply} {...rest} modeSwitch={<ModeButton other={comment} onMode={onMode} />} />
  ) : (
    <CommentBox {...comment} {...rest} modeSwitch={<ModeButton other={reply} onMode={onMode} />} />
  );
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
