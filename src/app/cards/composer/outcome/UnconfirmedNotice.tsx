import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { Composer } from '../sending/composer.ts';
import type { Mode } from '../sending/sendState.ts';
import type { Press, Sending } from '../sending/sendState.ts';

interface Props {
  mode: Mode;
  sending: Extract<Sending, { phase: 'unconfirmed' }>;
  composer: Composer;
  press: Press;
}

/** Nobody knows whether the text left: look first, and only then offer to send it once more. */
export function UnconfirmedNotice({ mode, sending, composer, press }: Props) {
  const { words, format } = useLanguage();
  const { checking, look, failure } = sending;
  const own = words[mode];
  return (
    <Flex direction="column" gap="xs">
      <Alert title={own.unconfirmedTitle} variant="warning">
        <Flex direction="column" gap="xs">
          <Text>{look ? own.unconfirmedLooked(format.time(look.at)) : own.unconfirmedAsk}</Text>
          {checking && <Text variant="microcopy">{own.checking}</Text>}
          <Flex gap="sm" wrap>
            <Button size="xs" disabled={checking} onClick={composer.check}>
              {words.composer.checkAgain}
            </Button>
            {look && (
              <>
                <Button size="xs" disabled={checking} onClick={() => composer.resend(press)}>
                  {own.resend}
                </Button>
                <Button size="xs" variant="transparent" disabled={checking} onClick={composer.edit}>
                  {own.edit}
                </Button>
              </>
            )}
          </Flex>
        </Flex>
      </Alert>
      {failure && <FailureNotice failure={failure} />}
    </Flex>
  );
}
