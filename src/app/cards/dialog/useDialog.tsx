import { useState, type ReactElement, type ReactNode } from 'react';
import { Modal, ModalBody, useExtensionActions } from '@hubspot/ui-extensions';

/**
 * A dialog, as the props of the button or menu item that opens it. Unlike the panel's footer it scrolls, and it
 * returns the focus when it closes. Its content is mounted only while it is open: HubSpot mounts a closed dialog too.
 *
 * @param id unique on the page.
 */
export function useDialog(
  id: string,
  title: string,
  content: (close: () => void) => ReactNode,
): { overlay: ReactElement; onClick: () => void } {
  const { closeOverlay } = useExtensionActions<'crm.record.sidebar'>();
  const [open, setOpen] = useState(false);
  return {
    onClick: () => setOpen(true),
    overlay: (
      <Modal id={id} title={title} width="md" onClose={() => setOpen(false)}>
        <ModalBody>{open && content(() => closeOverlay(id))}</ModalBody>
      </Modal>
    ),
  };
}
