import { useState } from 'react';
import { Text } from '@hubspot/ui-extensions';
import { useCard } from '../../context/card.ts';
import { useCountdown } from '../../time/useCountdown.ts';

/** @param until when the reply is sent, in milliseconds since 1970 */
export function UndoCountdown({ until }: { until: number }) {
  const { platform, language } = useCard();
  const { composer, errors } = language.strings;
  const [left] = useState(() => Math.max(0, until - platform.now()));
  const secondsLeft = useCountdown(left, undefined) ?? 0;
  return <Text variant="microcopy">{composer.held(errors.seconds(secondsLeft))}</Text>;
}
