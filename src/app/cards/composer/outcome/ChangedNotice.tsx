import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { Composer } from '../sending/composer.ts';
import type { SendOptions, SendState } from '../sending/sendState.ts';

interface Props {
  sending: Extract<SendState, { phase: 'changed' }>;
  composer: Composer;
  options: SendOptions;
}

/** Asks the agent to decide after a newer message arrived, or because the text is already on the thread. */
export function ChangedNotice({ sending, composer, options }: Props) {
  const { reply, composer: strings } = useLanguage().strings;
  const { attempt, alreadyThere, reread } = sending;
  const resendOptions = { ...options, followUp: attempt.followUp, evenIfChanged: true };
  if (reread.phase === 'loading') return <Text variant="microcopy">{strings.changedReading}</Text>;
  if (reread.phase === 'failed') {
    return (
      <FailureNotice
        failure={reread.failure}
        title={strings.changedUnread}
        onRetry={composer.reread}
      />
    );
  }
  return (
    <Alert
      title={
        alreadyThere ? strings.alreadyThereTitle : strings.changedTitle(reread.newMessageIds.length)
      }
      variant="warning"
    >
      <Flex direction="column" gap="xs">
        <Text>{alreadyThere ? strings.alreadyThereHelp : strings.changedHelp}</Text>
        <Flex gap="sm" wrap>
          <Button size="xs" onClick={() => composer.send(resendOptions)}>
            {alreadyThere ? reply.resend : strings.sendAnyway}
          </Button>
          <Button size="xs" variant="transparent" onClick={composer.edit}>
            {reply.edit}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}
