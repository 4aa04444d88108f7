import type { ReactNode } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import { needsDecision, type SendOptions } from './sending/sendState.ts';
import type { ComposerProps } from './sending/useComposer.ts';

interface Props extends ComposerProps {
  label: string;
  options: SendOptions;
  /** Other ways to send. */
  children: ReactNode;
}

/** The Send button and its alternatives, which ignore a second press and keep the focus; hidden while a notice asks the agent to decide. */
export function SendButtons({ mode, composer, state, label, options, children }: Props) {
  const { strings } = useLanguage();
  const { sending } = state;
  // Nothing to press where Send was: a second click must not decide.
  if (needsDecision(sending)) {
    return <Text variant="microcopy">{strings.composer.decideFirst}</Text>;
  }
  return (
    <Flex align="center" gap="sm" wrap>
      <Button
        variant={mode === 'reply' ? 'primary' : 'secondary'}
        size="sm"
        onClick={() => composer.send(options)}
      >
        {sending.phase === 'sending' ? strings[mode].sending : label}
      </Button>
      {children}
    </Flex>
  );
}
