import { Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { Strings } from '../../i18n/en.ts';
import type { FollowUpState, Mode } from '../sending/sendState.ts';

interface Props {
  mode: Mode;
  followUp: FollowUpState;
  onRetry: () => void;
}

/** The state of the change after "Send and close", "Send and set …" or "Comment and assign". */
export function FollowUpNotice({ mode, followUp, onRetry }: Props) {
  const { composer: strings } = useLanguage().strings;
  switch (followUp.phase) {
    case 'running':
      return <Text variant="microcopy">{running(followUp, strings)}</Text>;
    case 'done':
      return <Text variant="microcopy">{done(followUp, strings)}</Text>;
    case 'failed':
      return (
        <FailureNotice
          failure={followUp.failure}
          title={failed(mode, followUp, strings)}
          onRetry={followUp.failure.code === 'CHANGED' ? undefined : onRetry}
        />
      );
  }
}

type ComposerStrings = Strings['composer'];

function running({ followUp }: FollowUpState, strings: ComposerStrings): string {
  if (followUp.kind === 'move') return strings.thenMoving;
  return followUp.kind === 'close' ? strings.thenClosing : strings.thenAssigning;
}

function done({ followUp }: FollowUpState, strings: ComposerStrings): string {
  if (followUp.kind === 'assign') return strings.thenAssigned;
  if (followUp.kind === 'close') return strings.thenClosed;
  const moved = strings.thenMoved(followUp.label);
  return followUp.closeThread ? `${strings.thenClosed} ${moved}` : moved;
}

/** Names what was done and what was not. */
function failed(
  mode: Mode,
  { followUp, done }: Extract<FollowUpState, { phase: 'failed' }>,
  strings: ComposerStrings,
): string {
  if (followUp.kind === 'assign') {
    return mode === 'reply' ? strings.replyNotAssigned : strings.thenNotAssigned;
  }
  if (followUp.kind === 'close') {
    return done?.kind === 'move' ? strings.thenMovedNotClosed(done.label) : strings.thenNotClosed;
  }
  if (done) return strings.thenClosedNotMoved(followUp.label);
  return followUp.closeThread
    ? strings.thenNeither(followUp.label)
    : strings.thenNotMoved(followUp.label);
}
