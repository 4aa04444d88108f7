import type { ModalBodyProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function ModalBody({ children, testId, ...unknown }: ModalBodyProps) {
  useUnknownProps('ModalBody', unknown);
  return (
    <div className="hs-modal-body" data-testid={testId}>
      {children}
    </div>
  );
}
