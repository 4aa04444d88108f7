import { useState } from 'react';
import { Box, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useCard } from '../../context/card.ts';
import { useCountdown } from '../../time/useCountdown.ts';

interface Props {
  /** When the reply is sent, in milliseconds since 1970. */
  until: number;
  onUndo: () => void;
}

/** Counts down to sending a reply, with an Undo button. */
export function UndoNotice({ until, onUndo }: Props) {
  const { platform, language } = useCard();
  const { composer, errors, thread } = language.strings;
  const [left] = useState(() => Math.max(0, until - platform.now()));
  const secondsLeft = useCountdown(left, undefined) ?? 0;
  return (
    <Flex align="center" gap="sm">
      <Box flex="none">
        <Button size="sm" onClick={onUndo}>
          {thread.undo}
        </Button>
      </Box>
      <Text variant="microcopy">{composer.held(errors.seconds(secondsLeft))}</Text>
    </Flex>
  );
}
