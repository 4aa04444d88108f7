import type { ModalProps } from '@hubspot/ui-extensions';
import { Modal as MantineModal } from '@mantine/core';
import { callCard } from '../../hooks/call-card.ts';
import { OverlayContents, useOverlayId } from '../../hooks/overlay-trigger.tsx';
import { useOverlayState } from '../../hooks/overlays.tsx';
import { shortSize } from '../size.ts';

const WIDTHS: Record<string, number> = { sm: 400, md: 600, lg: 800 };

export function Modal(props: ModalProps) {
  const { id, title, width, variant, onOpen, onClose, children, testId } = props;
  useOverlayId('modal', id);
  const { drawn, opened, onTop, close, leave } = useOverlayState(id);
  if (!drawn) return null;
  return (
    <MantineModal.Root
      opened={opened}
      onClose={close}
      onEnterTransitionEnd={() => callCard(onOpen)}
      onExitTransitionEnd={() => {
        leave();
        callCard(onClose);
      }}
      size={WIDTHS[shortSize(width, 'sm')]}
      closeOnEscape={onTop}
      returnFocus={false}
      centered
      zIndex={250}
      lockScroll={false}
      classNames={{ content: 'hs-modal', header: 'hs-modal-header', body: 'hs-modal-content' }}
      data-variant={variant ?? 'default'}
    >
      <MantineModal.Overlay />
      <MantineModal.Content
        aria-label={title === undefined ? props['aria-label'] : undefined}
        data-testid={testId}
      >
        <MantineModal.Header>
          {title !== undefined && <MantineModal.Title>{title}</MantineModal.Title>}
          <MantineModal.CloseButton aria-label="Dismiss dialog" />
        </MantineModal.Header>
        <MantineModal.Body>
          <OverlayContents>{children}</OverlayContents>
        </MantineModal.Body>
      </MantineModal.Content>
    </MantineModal.Root>
  );
}
