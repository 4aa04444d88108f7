import type { PanelFooterProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function PanelFooter({ children, testId, ...unknown }: PanelFooterProps) {
  useUnknownProps('PanelFooter', unknown);
  return (
    <div className="hs-panel-footer" data-testid={testId}>
      {children}
    </div>
  );
}
