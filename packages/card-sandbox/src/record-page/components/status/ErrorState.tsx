import type { ErrorStateProps } from '@hubspot/ui-extensions';
import { Drawing } from '../images/Drawing.tsx';

const DRAWINGS = { error: 'errorGeneral', support: 'customerSupport', lock: 'lock' } as const;

export function ErrorState({ title, type, children, testId }: ErrorStateProps) {
  return (
    <div className="hs-state" role="alert" data-layout="vertical" data-testid={testId}>
      <Drawing name={DRAWINGS[type ?? 'error']} width={160} />
      <div className="hs-state-words">
        <h4 className="hs-heading">{title ?? 'Something went wrong'}</h4>
        {children}
      </div>
    </div>
  );
}
