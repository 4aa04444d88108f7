import type { PanelBodyProps } from '@hubspot/ui-extensions';

export function PanelBody({ children, testId }: PanelBodyProps) {
  return (
    <div className="hs-panel-body" data-testid={testId}>
      {children}
    </div>
  );
}
