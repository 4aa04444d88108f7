import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../data/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import type { Composer } from './composer.ts';
import type { Press, Reading } from './sending.ts';

interface Props {
  reading: Reading;
  composer: Composer;
  press: Press;
}

/** Stops a reply that somebody else's message overtook, and lets the agent decide once it is on screen. */
export function ChangedNotice({ reading, composer, press }: Props) {
  const words = useLanguage().words.composer;
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
    <Alert title={words.changedTitle(reading.newMessageIds.length)} variant="warning">
      <Flex direction="column" gap="xs">
        <Text>{words.changedHelp}</Text>
        <Flex gap="sm" wrap>
          <Button size="xs" onClick={() => composer.send({ ...press, evenIfChanged: true })}>
            {words.sendAnyway}
          </Button>
          <Button size="xs" variant="transparent" onClick={composer.edit}>
            {words.edit}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}
