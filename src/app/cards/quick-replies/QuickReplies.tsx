import { Button } from '@hubspot/ui-extensions';
import { useCard } from '../context/card.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { useDialog } from '../dialog/useDialog.tsx';
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

/** The team's prepared answers, in a dialog. */
export function QuickReplies({ thread, names, recipient, disabled, onPick }: Props) {
  const { language, quickReplies } = useCard();
  const { composer: strings } = language.strings;
  const offered = offeredOn(thread, names, quickReplies);
  const dialog = useDialog(`quick-replies-${thread.id}`, strings.quickReplies, (close) => (
    <QuickReplyPicker
      thread={thread}
      recipient={recipient}
      replies={offered}
      onPick={(...filled) => {
        onPick(...filled);
        close();
      }}
    />
  ));
  if (offered.length === 0) return null;
  return (
    <Button variant="transparent" size="sm" disabled={disabled} {...dialog}>
      {strings.quickReplies}
    </Button>
  );
}
