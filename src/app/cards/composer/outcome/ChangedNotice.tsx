import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { Composer } from '../sending/composer.ts';
import type { Press, Sending } from '../sending/sendState.ts';

interface Props {
  sending: Extract<Sending, { phase: 'changed' }>;
  composer: Composer;
  press: Press;
}

/** Stops a reply that another message overtook or that is on the thread already, and lets the agent decide once it is on screen. */
export function ChangedNotice({ sending, composer, press }: Props) {
  const { reply, composer: words } = useLanguage().words;
  const { attempt, alreadyThere, reading } = sending;
  const again = { ...press, followUp: attempt.followUp, evenIfChanged: true };
  if (reading.phase === 'underWay') return <Text variant="microcopy">{words.changedReading}</Text>;
  if (reading.phase === 'failed') {
    return (
      <FailureNotice
        failure={reading.failure}
        title={words.changedUnread}
        onRetry={composer.readAgain}
      />
    );
  }
  return (
    <Alert
      title={
        alreadyThere ? words.alreadyThereTitle : words.changedTitle(reading.newMessageIds.length)
      }
      variant="warning"
    >
      <Flex direction="column" gap="xs">
        <Text>{alreadyThere ? words.alreadyThereHelp : words.changedHelp}</Text>
        <Flex gap="sm" wrap>
          <Button size="xs" onClick={() => composer.send(again)}>
            {alreadyThere ? reply.resend : words.sendAnyway}
          </Button>
          <Button size="xs" variant="transparent" onClick={composer.edit}>
            {reply.edit}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}
