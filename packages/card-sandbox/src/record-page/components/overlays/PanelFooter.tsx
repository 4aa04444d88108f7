import type { PanelFooterProps } from '@hubspot/ui-extensions';

export function PanelFooter({ children, testId }: PanelFooterProps) {
  return (
    <div className="hs-panel-footer" data-testid={testId}>
      {children}
    </div>
  );
}
