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

/** Says that the text may or may not have been sent. Offers Resend only after a check did not find it. */
export function UnconfirmedNotice({ mode, sending, composer, options }: Props) {
  const { strings, format } = useLanguage();
  const { checking, lastCheckedAt, failure } = sending;
  const own = strings[mode];
  return (
    <Flex direction="column" gap="xs">
      <Alert title={own.unconfirmedTitle} variant="warning">
        <Flex direction="column" gap="xs">
          <Text>
            {lastCheckedAt !== undefined
              ? own.unconfirmedLooked(format.time(lastCheckedAt))
              : own.unconfirmedAsk}
          </Text>
          {checking && <Text variant="microcopy">{own.checking}</Text>}
          <Flex gap="sm" wrap>
            <Button size="xs" onClick={composer.check}>
              {strings.composer.checkAgain}
            </Button>
            {lastCheckedAt !== undefined && (
              <>
                <Button size="xs" onClick={() => composer.resend(options)}>
                  {own.resend}
                </Button>
                <Button size="xs" variant="transparent" onClick={composer.edit}>
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
