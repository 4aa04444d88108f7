import { useState } from 'react';
import type { Failure, Result } from '../../../api/result.ts';
import { useMutation } from '../../../api/useMutation.ts';
import { useCard } from '../../../context/card.ts';
import type { Actions } from '../../../contract/actions.ts';
import type { ConversationMessage } from '../../../contract/message.ts';
import { collapseText } from './collapseText.ts';

/** A message or comment, as far as its text goes. */
export type TextEntry = Pick<ConversationMessage, 'id' | 'text'> &
  Partial<Pick<ConversationMessage, 'quotedFrom' | 'truncated' | 'attachments'>>;

/** The text as far as it was read, from its beginning. `next`: where the next part begins. */
type ReadText = Actions['readOriginal']['data'];

interface FullText {
  /** The text to show instead of the message's own. */
  full: ReadText | undefined;
  /** There is more than the message's own text. */
  isCutOff: boolean;
  isLoading: boolean;
  failure: Failure | undefined;
  /** Shows it, or the next part of it. */
  show: () => void;
  hide: () => void;
}

/** Loads the full text of a truncated message on request, in parts if it is long. */
export function useFullText(
  threadId: string,
  message: TextEntry,
  toShownText = (text: string) => text,
): FullText {
  const { call } = useCard();
  const { mutation, run } = useMutation<Result<ReadText>>();
  const [read, setRead] = useState<ReadText>();
  const [isOpen, setOpen] = useState(false);
  const load = () =>
    run(async () => {
      const from = read?.next;
      const part = { threadId, messageId: message.id, ...(from !== undefined && { from }) };
      const result = await call('readOriginal', part);
      if (!result.ok) return result;
      const { text } = result.data;
      setRead({ ...result.data, text: read ? read.text + text : toShownText(text) });
      setOpen(true);
      return result;
    });
  const isWhole = read !== undefined && isShownWhole(message, read.text);
  return {
    full: isOpen && !isWhole ? read : undefined,
    isCutOff: message.truncated === true && !isWhole,
    isLoading: mutation.phase === 'working',
    failure:
      mutation.phase === 'done' && !mutation.outcome.ok ? mutation.outcome.failure : undefined,
    show: read && !isOpen ? () => setOpen(true) : load,
    hide: () => setOpen(false),
  };
}

function isShownWhole({ text }: TextEntry, whole: string): boolean {
  return text.trim() === whole.trim() && collapseText(text) === undefined;
}
