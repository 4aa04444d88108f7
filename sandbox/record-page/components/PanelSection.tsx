import type { PanelSectionProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function PanelSection({ flush, children, testId, ...unknown }: PanelSectionProps) {
  useUnknownProps('PanelSection', unknown);
  return (
    <div className="hs-panel-section" data-flush={flush} data-testid={testId}>
      {children}
    </div>
  );
}
