import type { PanelBodyProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function PanelBody({ children, testId, ...unknown }: PanelBodyProps) {
  useUnknownProps('PanelBody', unknown);
  return (
    <div className="hs-panel-body" data-testid={testId}>
      {children}
    </div>
  );
}
