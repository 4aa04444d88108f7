import { Alert, Text } from '@hubspot/ui-extensions';
import type { Comment, ConversationMessage } from '../contract/message.ts';
import { useLanguage } from '../data/card.ts';
import { deliveryFailure } from './sending.ts';

export function UndeliveredNotice({ message }: { message: ConversationMessage | Comment }) {
  const { words } = useLanguage();
  const reason = deliveryFailure(message);
  if (reason === undefined) return null;
  return (
    <Alert title={words.composer.undeliveredTitle} variant="warning">
      <Text>{reason ? words.composer.undelivered(reason) : words.message.notDeliveredUnknown}</Text>
    </Alert>
  );
}
