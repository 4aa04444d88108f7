import { Alert, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { Mode, SendState } from '../sending/sendState.ts';

interface Props {
  mode: Mode;
  sending: Extract<SendState, { phase: 'unconfirmed' }>;
}

/** Says that the text may or may not have been sent. */
export function UnconfirmedNotice({ mode, sending }: Props) {
  const { strings, format } = useLanguage();
  const { checking, lastCheckedAt, failure } = sending;
  const own = strings[mode];
  return (
    <>
      <Alert title={own.unconfirmedTitle} variant="warning">
        <Text>
          {lastCheckedAt !== undefined
            ? own.unconfirmedLooked(format.time(lastCheckedAt))
            : own.unconfirmedAsk}
        </Text>
        {checking && <Text variant="microcopy">{own.checking}</Text>}
      </Alert>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
