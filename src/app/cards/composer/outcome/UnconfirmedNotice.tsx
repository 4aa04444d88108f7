import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { Composer } from '../sending/composer.ts';
import type { Mode } from '../sending/sendState.ts';
import type { SendOptions, SendState } from '../sending/sendState.ts';

interface Props {
  mode: Mode;
  sending: Extract<SendState, { phase: 'unconfirmed' }>;
  composer: Composer;
  options: SendOptions;
}

/** Nobody knows whether the text left: look first, and only then offer to send it once more. */
export function UnconfirmedNotice({ mode, sending, composer, options }: Props) {
  const { strings, format } = useLanguage();
  const { checking, lastCheck, failure } = sending;
  const own = strings[mode];
  return (
    <Flex direction="column" gap="xs">
      <Alert title={own.unconfirmedTitle} variant="warning">
        <Flex direction="column" gap="xs">
          <Text>
            {lastCheck ? own.unconfirmedLooked(format.time(lastCheck.at)) : own.unconfirmedAsk}
          </Text>
          {checking && <Text variant="microcopy">{own.checking}</Text>}
          <Flex gap="sm" wrap>
            <Button size="xs" disabled={checking} onClick={composer.check}>
              {strings.composer.checkAgain}
            </Button>
            {lastCheck && (
              <>
                <Button size="xs" disabled={checking} onClick={() => composer.resend(options)}>
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
