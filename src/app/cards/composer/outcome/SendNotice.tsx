import { Text, Alert } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import { ChangedNotice } from './ChangedNotice.tsx';
import { FollowUpNotice } from './FollowUpNotice.tsx';
import { deliveryFailure, type SendOptions } from '../sending/sendState.ts';
import { UnconfirmedNotice } from './UnconfirmedNotice.tsx';
import type { ComposerProps } from '../sending/useComposer.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useSentAnnouncement } from './useSentAnnouncement.ts';
import type { Comment, ConversationMessage } from '../../contract/message.ts';

interface Props extends ComposerProps {
  thread: ThreadSummary;
  options: SendOptions;
}

/** Shows the outcome of sending a reply or comment. */
export function SendNotice({ mode, composer, state, thread, options }: Props) {
  const { strings } = useLanguage();
  useSentAnnouncement(mode, state.sending, thread);
  const { sending } = state;
  switch (sending.phase) {
    case 'notSent':
      return <FailureNotice failure={sending.failure} title={strings[mode].notSentTitle} />;
    case 'changed':
      return <ChangedNotice sending={sending} composer={composer} options={options} />;
    case 'unconfirmed':
      return <UnconfirmedNotice mode={mode} sending={sending} />;
    case 'sent':
      return (
        <>
          <UndeliveredNotice message={sending.message} />
          {sending.followUps.map(
            (followUp) =>
              followUp.phase === 'failed' && (
                <FollowUpNotice
                  key={followUp.followUp.kind}
                  mode={mode}
                  followUp={followUp}
                  onRetry={composer.retry}
                />
              ),
          )}
        </>
      );
    default:
      return null;
  }
}

function UndeliveredNotice({ message }: { message: ConversationMessage | Comment }) {
  const { strings } = useLanguage();
  const reason = deliveryFailure(message);
  if (reason === undefined) return null;
  return (
    <Alert title={strings.composer.undeliveredTitle} variant="warning">
      <Text>
        {reason ? strings.composer.undelivered(reason) : strings.message.notDeliveredUnknown}
      </Text>
    </Alert>
  );
}
