import { Dropdown } from '@hubspot/ui-extensions';
import { useClipboard } from '../../announcements/useClipboard.ts';
import { useCard } from '../../context/card.ts';
import type { Conversation } from '../../contract/conversation.ts';
import type { Names } from '../../contract/thread.ts';
import { transcript } from './transcript.ts';

interface Props {
  conversation: Conversation;
  names: Names;
}

/** Copies the loaded messages as text. */
export function CopyConversationItem({ conversation, names }: Props) {
  const card = useCard();
  const copy = useClipboard();
  const { thread, composer } = card.language.strings;
  const done =
    conversation.before === undefined
      ? thread.conversationCopied
      : `${thread.conversationCopied} ${thread.earlierLeftOut}`;
  return (
    <Dropdown.ButtonItem
      onClick={() => copy(transcript(conversation, names, card), done, composer.draftNotCopied)}
    >
      {thread.copyConversation}
    </Dropdown.ButtonItem>
  );
}
