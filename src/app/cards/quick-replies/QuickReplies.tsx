import { useState } from 'react';
import { Button, Modal, ModalBody, useExtensionActions } from '@hubspot/ui-extensions';
import { useCard } from '../context/card.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { QuickReplyPicker } from './QuickReplyPicker.tsx';
import { offeredOn } from './quickReplyGroups.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
  /** Used where the record lacks the customer's name or address. */
  recipient: { name?: string; address?: string };
  disabled: boolean;
  onPick: (text: string, placeholders: string[]) => void;
}

/** The team's prepared answers, in a dialog: it scrolls, which the footer does not, and returns the focus to its button. */
export function QuickReplies({ thread, names, recipient, disabled, onPick }: Props) {
  const { language, quickReplies } = useCard();
  const { closeOverlay } = useExtensionActions<'crm.record.sidebar'>();
  const [open, setOpen] = useState(false);
  const offered = offeredOn(thread, names, quickReplies);
  if (offered.length === 0) return null;
  const id = `quick-replies-${thread.id}`;
  return (
    <Button
      variant="transparent"
      size="sm"
      disabled={disabled}
      onClick={() => setOpen(true)}
      overlay={
        <Modal
          id={id}
          title={language.strings.composer.quickReplies}
          width="md"
          onClose={() => setOpen(false)}
        >
          <ModalBody>
            {/* HubSpot mounts a closed dialog with its button. */}
            {open && (
              <QuickReplyPicker
                thread={thread}
                recipient={recipient}
                replies={offered}
                onPick={(...filled) => {
                  onPick(...filled);
                  closeOverlay(id);
                }}
              />
            )}
          </ModalBody>
        </Modal>
      }
    >
      {language.strings.composer.quickReplies}
    </Button>
  );
}
