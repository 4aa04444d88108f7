import type { ModalBodyProps } from '@hubspot/ui-extensions';

export function ModalBody({ children, testId }: ModalBodyProps) {
  return (
    <div className="hs-modal-body" data-testid={testId}>
      {children}
    </div>
  );
}
