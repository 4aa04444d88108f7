import type { PanelSectionProps } from '@hubspot/ui-extensions';

export function PanelSection({ flush, children, testId }: PanelSectionProps) {
  return (
    <div className="hs-panel-section" data-flush={flush} data-testid={testId}>
      {children}
    </div>
  );
}
