import type { CrmActionLinkProps } from '@hubspot/ui-extensions/crm';
import { callCard } from '../../../hooks/call-card.ts';
import { useCrmAction } from './use-crm-action.tsx';

export function CrmActionLink(props: CrmActionLinkProps) {
  const { actionType, actionContext, variant, children, testId } = props;
  const { run, answer } = useCrmAction(props.onError);
  return (
    <>
      <button
        type="button"
        className="hs-bare-button hs-link"
        data-variant={variant ?? 'primary'}
        data-testid={testId}
        onClick={() => {
          callCard(props.onClick);
          run({ actionType, actionContext });
        }}
      >
        {children}
      </button>
      {answer}
    </>
  );
}
