import { Text } from '@hubspot/ui-extensions';
import { useCard } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { Strings } from '../../i18n/en.ts';
import type { FollowUpState, Mode } from '../sending/sendState.ts';

type FailedFollowUp = Extract<FollowUpState, { phase: 'failed' }>;

interface Props {
  mode: Mode;
  followUp: FailedFollowUp;
  onRetry: () => void;
}

/** Says that the text was sent, but the change after it failed: closing, assigning, commenting or moving the ticket. */
export function FollowUpNotice({ mode, followUp, onRetry }: Props) {
  const { me, language } = useCard();
  const { composer: strings, comment } = language.strings;
  const what = followUp.followUp;
  const isUnconfirmed = what.kind === 'comment' && what.unconfirmed !== undefined;
  return (
    <>
      <FailureNotice
        failure={followUp.failure}
        title={
          isUnconfirmed ? comment.unconfirmedTitle : failed(mode, followUp, me.actorId, strings)
        }
        onRetry={onRetry}
        withoutButton
      />
      {/* Nowhere else until it is added. */}
      {what.kind === 'comment' && <Text>{what.text}</Text>}
    </>
  );
}

/** Names what was done and what was not. */
function failed(
  mode: Mode,
  { followUp, done }: FailedFollowUp,
  myActorId: string,
  strings: Strings['composer'],
): string {
  if (followUp.kind === 'comment') return strings.thenNotCommented;
  if (followUp.kind === 'assign') {
    if (mode === 'comment') return strings.thenNotAssigned;
    const { actorId, actors } = followUp;
    const name = actorId === myActorId ? undefined : actors?.[actorId]?.name;
    return name === undefined ? strings.replyNotAssigned : strings.replyNotAssignedTo(name);
  }
  if (followUp.kind === 'close') {
    return done?.kind === 'move' ? strings.thenMovedNotClosed(done.label) : strings.thenNotClosed;
  }
  if (done) return strings.thenClosedNotMoved(followUp.label);
  return followUp.closeThread
    ? strings.thenNeither(followUp.label)
    : strings.thenNotMoved(followUp.label);
}
