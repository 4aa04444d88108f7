import type { OpenIframeModalAction } from '@hubspot/ui-extensions';
import { Modal } from '@mantine/core';
import { useCallback, useState } from 'react';
import { frameProps } from '../components/experimental/Iframe.tsx';
import { callCard } from '../hooks/call-card.ts';

interface Opened {
  payload: Parameters<OpenIframeModalAction>[0];
  onClose?: () => void;
}

/** The modal that a card opens with `actions.openIframeModal`. */
export function useIframeModal() {
  const [opened, setOpened] = useState<Opened>();
  const open = useCallback<OpenIframeModalAction>(
    (payload, onClose) => setOpened({ payload, onClose }),
    [],
  );
  const close = () => {
    setOpened(undefined);
    callCard(opened?.onClose);
  };
  return { opened, open, close };
}

export function IframeModal({ opened, close }: ReturnType<typeof useIframeModal>) {
  if (!opened) return null;
  const { uri, width, height, title, flush } = opened.payload;
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size={width}
      padding={flush ? 0 : undefined}
      centered
      zIndex={250}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Dismiss dialog' }}
      classNames={{ content: 'hs-modal', header: 'hs-modal-header', body: 'hs-modal-content' }}
    >
      <iframe
        className="hs-iframe"
        {...frameProps(uri)}
        height={height}
        title={title ?? 'Opened by the card'}
      />
    </Modal>
  );
}
