import type { ModalFooterProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function ModalFooter({ children, testId, ...unknown }: ModalFooterProps) {
  useUnknownProps('ModalFooter', unknown);
  return (
    <div className="hs-modal-footer" data-testid={testId}>
      {children}
    </div>
  );
}
