import type { ReactNode } from 'react';
import { Button, Flex, useExtensionActions } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import { needsDecision, type SendOptions } from './sending/sendState.ts';
import type { ComposerProps } from './sending/useComposer.ts';

interface Props extends ComposerProps {
  label: string;
  options: SendOptions;
  /** Other ways to send. */
  children: ReactNode;
}

/**
 * The Send button and its alternatives, which ignore a second press and keep the focus. While a notice asks the agent to
 * decide, the button only says so: a second click on Send must not decide.
 */
export function SendButtons({ mode, composer, state, label, options, children }: Props) {
  const { strings } = useLanguage();
  const { sending } = state;
  const { addAlert } = useExtensionActions<'crm.record.sidebar'>();
  const mustDecide = needsDecision(sending);
  const name = mustDecide ? strings.composer.decideFirst : label;
  return (
    <Flex align="center" gap="sm" wrap>
      <Button
        variant={mode === 'reply' && !mustDecide ? 'primary' : 'secondary'}
        size="sm"
        onClick={() => {
          if (mustDecide) addAlert({ type: 'warning', message: name });
          else composer.send(options);
        }}
      >
        {sending.phase === 'sending' ? strings[mode].sending : name}
      </Button>
      {!mustDecide && children}
    </Flex>
  );
}
