import { useState, type ReactNode } from 'react';
import { Button, Flex, useExtensionActions } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import { choicesOf } from './outcome/choices.ts';
import { UndoCountdown } from './outcome/UndoCountdown.tsx';
import { needsDecision, type SendOptions } from './sending/sendState.ts';
import type { ComposerProps } from './sending/useComposer.ts';

interface Props extends ComposerProps {
  /** Absent where nothing can be sent. */
  label?: string;
  options: SendOptions;
  /** Other ways to send. */
  children?: ReactNode;
}

/**
 * The choices that the outcome leaves, and below them Send with its alternatives, which ignore a second press. While
 * the agent must decide, Send only says so: a second click on it must not decide.
 *
 * The kit cannot move the focus, but it stays on a button that stays mounted. So the choice that was pressed becomes
 * Send, in its row, once it is no choice any more.
 */
export function SendButtons(props: Props) {
  const { mode, composer, state, label, options, children } = props;
  const { strings } = useLanguage();
  const { sending } = state;
  const { addAlert } = useExtensionActions<'crm.record.sidebar'>();
  const choices = choicesOf(props, options, strings);
  const [[row, key], setSend] = useState([0, '']);
  const [pressed, setPressed] = useState<string>();
  if (pressed !== undefined && choices.every(([name]) => name !== pressed)) {
    setSend([row + 1, pressed]);
    setPressed(undefined);
  }
  const mustDecide = needsDecision(sending);
  const name = mustDecide ? strings.composer.decideFirst : label;
  return (
    <Flex direction="column" gap="sm">
      {choices.length > 0 && (
        <Flex key={row + 1} align="center" gap="sm" wrap>
          {/* One array, as Send is a direct child of its row too: a nested one would mount another button. */}
          {[
            ...choices.map(([name, press]) => (
              <Button
                key={name}
                size="sm"
                onClick={() => {
                  setPressed(name);
                  press();
                }}
              >
                {name}
              </Button>
            )),
            sending.phase === 'undoPending' && <UndoCountdown key="left" until={sending.until} />,
          ]}
        </Flex>
      )}
      {name !== undefined && (
        <Flex key={row} align="center" gap="sm" wrap>
          <Button
            key={key}
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
      )}
    </Flex>
  );
}
