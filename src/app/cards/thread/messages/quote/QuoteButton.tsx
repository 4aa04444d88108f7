import { Button, Icon, Tooltip } from '@hubspot/ui-extensions';
import { useAnnounce } from '../../../announcements/useAnnounce.ts';
import type { ConversationMessage } from '../../../contract/message.ts';
import { useLanguage } from '../../../context/card.ts';
import { quote } from './quote.ts';
import { useRestoreToDraft } from '../restoreToDraft.ts';

interface Props {
  message: ConversationMessage;
  senderName: string;
}

/** Inserts the beginning of a message into the reply. */
export function QuoteButton({ message, senderName }: Props) {
  const { strings, format } = useLanguage();
  const restoreToDraft = useRestoreToDraft();
  const { show } = useAnnounce();
  const text = quote(message);
  if (!restoreToDraft || !text) return null;
  const name = strings.message.quote(senderName, format.time(Date.parse(message.at)));
  return (
    <Button
      size="xs"
      variant="transparent"
      overlay={<Tooltip>{name}</Tooltip>}
      onClick={() => {
        const isInDraft = restoreToDraft(`${text}\n\n`);
        show({ text: isInDraft ? strings.message.takenBack : strings.message.takeBackLater });
      }}
    >
      <Icon name="quote" size="sm" screenReaderText={name} />
    </Button>
  );
}
