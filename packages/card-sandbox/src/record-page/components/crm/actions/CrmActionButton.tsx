import type { CrmActionButtonProps } from '@hubspot/ui-extensions/crm';
import { callCard } from '../../../hooks/call-card.ts';
import { shortSize } from '../../size.ts';
import { useCrmAction } from './use-crm-action.tsx';

export function CrmActionButton(props: CrmActionButtonProps) {
  const { actionType, actionContext, variant, type, size, disabled, children, testId } = props;
  const { run, answer } = useCrmAction(props.onError);
  return (
    <>
      <button
        type={type ?? 'button'}
        className="hs-button"
        data-variant={variant ?? 'secondary'}
        data-size={shortSize(size, 'md')}
        disabled={disabled}
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
