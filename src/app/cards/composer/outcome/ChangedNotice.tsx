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

/** Stops a reply that another message overtook or that is on the thread already, and lets the agent decide once it is on screen. */
export function ChangedNotice({ sending, composer, options }: Props) {
  const { reply, composer: strings } = useLanguage().strings;
  const { attempt, alreadyThere, reading } = sending;
  const again = { ...options, followUp: attempt.followUp, evenIfChanged: true };
  if (reading.phase === 'underWay')
    return <Text variant="microcopy">{strings.changedReading}</Text>;
  if (reading.phase === 'failed') {
    return (
      <FailureNotice
        failure={reading.failure}
        title={strings.changedUnread}
        onRetry={composer.reread}
      />
    );
  }
  return (
    <Alert
      title={
        alreadyThere
          ? strings.alreadyThereTitle
          : strings.changedTitle(reading.newMessageIds.length)
      }
      variant="warning"
    >
      <Flex direction="column" gap="xs">
        <Text>{alreadyThere ? strings.alreadyThereHelp : strings.changedHelp}</Text>
        <Flex gap="sm" wrap>
          <Button size="xs" onClick={() => composer.send(again)}>
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
