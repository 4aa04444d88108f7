import { Button, Group, Modal } from '@mantine/core';
import { useEffect } from 'react';
import type { PendingWrite } from '../../protocol/pending-write.ts';
import { sandbox } from '../api/sandbox-api.ts';
import { useOverlays } from '../hooks/overlays.tsx';

const OVERLAY = 'write-confirm';

interface Props {
  writes: PendingWrite[];
  /** The user in whose name the function writes. */
  agentName: string;
  /** URL of the real API. */
  api: string;
}

/** Asks about the pending write that has waited longest. */
export function WriteConfirm({ writes, ...account }: Props) {
  const write = writes[0];
  return write ? <WriteQuestion key={write.id} write={write} {...account} /> : null;
}

function WriteQuestion({ write, agentName, api }: Omit<Props, 'writes'> & { write: PendingWrite }) {
  const { close, reactions } = useOverlays();
  // The card's panel below must not close with the same Escape key.
  useEffect(() => {
    reactions.openModal(OVERLAY);
    return () => close(OVERLAY);
  }, [reactions, close]);
  const answer = (confirmed: boolean) =>
    void sandbox.confirmWrite(write.id, confirmed).catch(() => undefined);
  return (
    <Modal
      data-variant="danger"
      opened
      onClose={() => answer(false)}
      title="Write to the real account?"
      centered
      zIndex={300}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Close and decline' }}
      classNames={{ content: 'hs-modal', header: 'hs-modal-header', body: 'write-question' }}
    >
      <p>
        <strong>{write.action}</strong>
        {write.threadId !== undefined && ` on thread ${write.threadId}`}, in the name of {agentName}
        , at {api}.
      </p>
      {write.text !== undefined && <blockquote className="write-text">{write.text}</blockquote>}
      <p>Without an answer it is declined after 15 seconds.</p>
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={() => answer(false)}>
          Decline
        </Button>
        <Button color="red.8" onClick={() => answer(true)}>
          Write
        </Button>
      </Group>
    </Modal>
  );
}
