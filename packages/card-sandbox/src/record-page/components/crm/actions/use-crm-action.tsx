import type { ActionType, ArgsFor } from '@hubspot/ui-extensions/crm';
import { Modal } from '@mantine/core';
import { useContext, useState } from 'react';
import { callCard } from '../../../hooks/call-card.ts';
import { NoticeContext } from '../../../hooks/notices.tsx';
import { actionErrors, actionWords } from './crm-action.ts';

interface Action {
  actionType: ActionType;
  actionContext: ArgsFor<ActionType>;
}

/** Runs an action as far as the sandbox can: opens a URL, or shows what HubSpot would open. */
export function useCrmAction(onError: ((errors: string[]) => void) | undefined) {
  const [said, setSaid] = useState<string>();
  const report = useContext(NoticeContext);
  const run = (action: Action) => {
    const errors = actionErrors(action);
    if (errors.length > 0) {
      callCard(onError, errors);
      setSaid(errors.join('. '));
    } else if ('href' in action.actionContext) {
      window.open(action.actionContext.href, '_blank', 'noreferrer');
    } else {
      setSaid(actionWords(action));
      const sentence = `${action.actionType} opens nothing in the sandbox: try it in HubSpot`;
      report({ kind: 'unsupported', sentence });
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
