import type { ModalFooterProps } from '@hubspot/ui-extensions';

export function ModalFooter({ children, testId }: ModalFooterProps) {
  return (
    <div className="hs-modal-footer" data-testid={testId}>
      {children}
    </div>
  );
}
