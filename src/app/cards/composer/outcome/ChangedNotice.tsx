import { Alert, Text } from '@hubspot/ui-extensions';
import { addressKey } from '../../contract/reply/mail-address.ts';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { Composer } from '../sending/composer.ts';
import type { SendOptions, SendState } from '../sending/sendState.ts';

interface Props {
  sending: Extract<SendState, { phase: 'changed' }>;
  composer: Composer;
  options: SendOptions;
}

/** Says that a newer message arrived, or that the text is already on the thread. */
export function ChangedNotice({ sending, composer, options }: Props) {
  const { recipients, composer: strings } = useLanguage().strings;
  const { attempt, alreadyThere, reread } = sending;
  if (reread.phase === 'loading') return <Text variant="microcopy">{strings.changedReading}</Text>;
  if (reread.phase === 'failed') {
    return (
      <FailureNotice
        failure={reread.failure}
        title={strings.changedUnread}
        onRetry={composer.retry}
        withoutButton
      />
    );
  }
  const newMessages = reread.newMessageIds.length;
  const joined = newRecipients(attempt, options);
  const title = () => {
    if (alreadyThere) return strings.alreadyThereTitle;
    return newMessages === 0 && joined.length > 0
      ? recipients.joinedTitle
      : strings.changedTitle(newMessages);
  };
  return (
    <Alert title={title()} variant="warning">
      {(alreadyThere || newMessages > 0) && (
        <Text>{alreadyThere ? strings.alreadyThereHelp : strings.changedHelp}</Text>
      )}
      {joined.length > 0 && <Text>{recipients.joined(joined.join(', '))}</Text>}
    </Alert>
  );
}

/** Who is on the route now and was not when the agent pressed Send. */
function newRecipients(attempt: SendOptions, now: SendOptions): string[] {
  const known = (attempt.knownRecipients ?? []).map(addressKey);
  return (now.knownRecipients ?? []).filter((address) => !known.includes(addressKey(address)));
}
