import type { HeaderActionsProps } from '@hubspot/ui-extensions';

/** HubSpot moves these into the header of the app's home page. The sandbox renders them in place. */
export function HeaderActions({ children, testId }: HeaderActionsProps) {
  return (
    <div className="hs-header-actions" data-testid={testId}>
      {children}
    </div>
  );
}
