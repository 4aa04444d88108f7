import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../data/card.ts';
import { useCountdown } from '../errors/useCountdown.ts';

interface Props {
  milliseconds: number;
  onUndo: () => void;
}

/** The few seconds in which a reply can still be called back. */
export function HeldNotice({ milliseconds, onUndo }: Props) {
  const { composer, errors } = useLanguage().words;
  const secondsLeft = useCountdown(milliseconds, nothing) ?? 0;
  return (
    <Flex align="center" gap="sm">
      <Button size="sm" onClick={onUndo}>
        {composer.undo}
      </Button>
      <Text variant="microcopy">{composer.held(errors.seconds(secondsLeft))}</Text>
    </Flex>
  );
}

function nothing() {
  // The composer itself lets the reply go.
}
