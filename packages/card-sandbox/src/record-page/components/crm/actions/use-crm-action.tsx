import type { ActionType, ArgsFor } from '@hubspot/ui-extensions/crm';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { callCard } from '../../../hooks/call-card.ts';
import { actionErrors, actionWords } from './crm-action.ts';

interface Action {
  actionType: ActionType;
  actionContext: ArgsFor<ActionType>;
}

/** Runs an action as far as the sandbox can: opens a URL, or shows what HubSpot would open. */
export function useCrmAction(onError: ((errors: string[]) => void) | undefined) {
  const [said, setSaid] = useState<string>();
  const run = (action: Action) => {
    const errors = actionErrors(action);
    if (errors.length > 0) {
      callCard(onError, errors);
      setSaid(errors.join('. '));
    } else if ('href' in action.actionContext) {
      window.open(action.actionContext.href, '_blank', 'noreferrer');
    } else {
      setSaid(actionWords(action));
    }
  };
  const answer = (
    <Modal
      opened={said !== undefined}
      onClose={() => setSaid(undefined)}
      title="Only in HubSpot"
      zIndex={260}
      centered
    >
      {said}
    </Modal>
  );
  return { run, answer };
}
