import type { HeaderActionsProps } from '@hubspot/ui-extensions';

/** HubSpot puts these into the head of an app's home page; here they stand where the card has them. */
export function HeaderActions({ children, testId }: HeaderActionsProps) {
  return (
    <div className="hs-header-actions" data-testid={testId}>
      {children}
    </div>
  );
}
