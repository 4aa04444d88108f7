import { Flex, Text } from '@hubspot/ui-extensions';
import { useCard } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { Strings } from '../../i18n/en.ts';
import type { FollowUpState, Mode } from '../sending/sendState.ts';

interface Props {
  mode: Mode;
  followUp: FollowUpState;
  onRetry: () => void;
}

/** The state of the change after "Send and close", "Send and set …", "Send and assign" or "Comment and assign". */
export function FollowUpNotice({ mode, followUp, onRetry }: Props) {
  const { me, language } = useCard();
  const { composer: strings, comment } = language.strings;
  switch (followUp.phase) {
    case 'running':
      return <Text variant="microcopy">{running(followUp, language.strings)}</Text>;
    case 'done':
      return <Text variant="microcopy">{done(followUp, strings)}</Text>;
    case 'failed': {
      const what = followUp.followUp;
      const isUnconfirmed = what.kind === 'comment' && what.unconfirmed !== undefined;
      return (
        <Flex direction="column" gap="xs">
          <FailureNotice
            failure={followUp.failure}
            title={
              isUnconfirmed ? comment.unconfirmedTitle : failed(mode, followUp, me.actorId, strings)
            }
            onRetry={followUp.failure.code === 'CHANGED' ? undefined : onRetry}
          />
          {/* Nowhere else until it is added. */}
          {what.kind === 'comment' && <Text>{what.text}</Text>}
        </Flex>
      );
    }
  }
}

type ComposerStrings = Strings['composer'];

function running({ followUp }: FollowUpState, { composer, comment }: Strings): string {
  if (followUp.kind === 'move') return composer.thenMoving;
  if (followUp.kind === 'comment') return comment.sending;
  return followUp.kind === 'close' ? composer.thenClosing : composer.thenAssigning;
}

function done({ followUp }: FollowUpState, strings: ComposerStrings): string {
  if (followUp.kind === 'comment') return strings.thenCommented;
  if (followUp.kind === 'assign') return strings.thenAssigned;
  if (followUp.kind === 'close') return strings.thenClosed;
  const moved = strings.thenMoved(followUp.label);
  return followUp.closeThread ? `${strings.thenClosed} ${moved}` : moved;
}

/** Names what was done and what was not. */
function failed(
  mode: Mode,
  { followUp, done }: Extract<FollowUpState, { phase: 'failed' }>,
  myActorId: string,
  strings: ComposerStrings,
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
