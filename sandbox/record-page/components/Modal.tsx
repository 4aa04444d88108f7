import type { ModalProps } from '@hubspot/ui-extensions';
import { Modal as MantineModal } from '@mantine/core';
import { callCard } from '../card/call-card.ts';
import { OverlayContents, useOverlayId } from '../card/overlay-trigger.tsx';
import { useOverlayState } from '../card/overlays.tsx';
import { shortSize } from './size.ts';

const WIDTHS: Record<string, number> = { sm: 400, md: 600, lg: 800 };

export function Modal(props: ModalProps) {
  const { id, title, width, variant, onOpen, onClose, children, testId, ...own } = props;
  const { 'aria-label': label } = own;
  useOverlayId('modal', id);
  const { opened, onTop, close } = useOverlayState(id);
  return (
    <MantineModal
      opened={opened}
      onClose={close}
      onEnterTransitionEnd={() => callCard(onOpen)}
      onExitTransitionEnd={() => callCard(onClose)}
      size={WIDTHS[shortSize(width, 'sm')]}
      title={title}
      aria-label={title === undefined ? label : undefined}
      closeOnEscape={onTop}
      centered
      zIndex={250}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Dismiss dialog' }}
      classNames={{ content: 'hs-modal', header: 'hs-modal-header', body: 'hs-modal-content' }}
      data-variant={variant ?? 'default'}
      data-testid={testId}
    >
      <OverlayContents>{children}</OverlayContents>
    </MantineModal>
  );
}
