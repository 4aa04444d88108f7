import { Text, Alert } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import { ChangedNotice } from './ChangedNotice.tsx';
import { FollowUpNotice } from './FollowUpNotice.tsx';
import { HeldNotice } from './UndoNotice.tsx';
import { deliveryFailure, type Press } from '../sending/sendState.ts';
import { UnconfirmedNotice } from './UnconfirmedNotice.tsx';
import type { Writing } from '../sending/useComposer.ts';
import type { Comment, ConversationMessage } from '../../contract/message.ts';

interface Props extends Writing {
  press: Press;
}

/** Tells honestly what became of a reply or comment. */
export function SendingNotice({ mode, composer, state, press }: Props) {
  const { words, format } = useLanguage();
  const { sending } = state;
  switch (sending.phase) {
    case 'idle':
    case 'blank':
    case 'gap':
    case 'sending':
      return null;
    case 'held':
      return <HeldNotice until={sending.until} onUndo={composer.undo} />;
    case 'notSent':
      return <FailureNotice failure={sending.failure} title={words[mode].notSentTitle} />;
    case 'changed':
      return <ChangedNotice sending={sending} composer={composer} press={press} />;
    case 'unconfirmed':
      return <UnconfirmedNotice mode={mode} sending={sending} composer={composer} press={press} />;
    case 'sent':
      return (
        <>
          {deliveryFailure(sending.message) === undefined ? (
            <Text variant="microcopy">{words[mode].sent(format.time(sending.at))}</Text>
          ) : (
            <UndeliveredNotice message={sending.message} />
          )}
          {sending.followUp && (
            <FollowUpNotice followedUp={sending.followUp} onAgain={composer.followAgain} />
          )}
        </>
      );
  }
}

export function UndeliveredNotice({ message }: { message: ConversationMessage | Comment }) {
  const { words } = useLanguage();
  const reason = deliveryFailure(message);
  if (reason === undefined) return null;
  return (
    <Alert title={words.composer.undeliveredTitle} variant="warning">
      <Text>{reason ? words.composer.undelivered(reason) : words.message.notDeliveredUnknown}</Text>
    </Alert>
  );
}
