import type { ReactNode } from 'react';
import { Button, Flex } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import { asks, isBusy, type Press } from './sending/sendState.ts';
import type { Writing } from './sending/useComposer.ts';

interface Props extends Writing {
  label: string;
  press: Press;
  /** The other ways to send. */
  children: ReactNode;
}

/** The button that lets the text go. While the card asks something, only the answers can be pressed. */
export function SendRow({ mode, composer, state, label, press, children }: Props) {
  const { words } = useLanguage();
  const { sending } = state;
  if (asks(sending)) return null;
  return (
    <Flex align="center" gap="sm" wrap>
      <Button
        variant={mode === 'reply' ? 'primary' : 'secondary'}
        size="sm"
        disabled={isBusy(sending)}
        onClick={() => composer.send(press)}
      >
        {sending.phase === 'sending' ? words[mode].sending : label}
      </Button>
      {children}
    </Flex>
  );
}
