import { useState } from 'react';
import { Button, Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { ConversationMessage } from '../../contract/message.ts';
import { useLanguage } from '../../context/card.ts';
import { DEMIBOLD } from '../../text/textFormat.ts';
import { useRestoreToDraft } from './restoreToDraft.ts';

/** Says why a message was not delivered, and puts its text back into the draft on request. */
export function DeliveryFailure({ message }: { message: ConversationMessage }) {
  const { message: strings } = useLanguage().strings;
  const restoreToDraft = useRestoreToDraft();
  const [isRestored, setIsRestored] = useState<boolean>();
  const { delivery, text } = message;
  if (delivery?.state !== 'failed') return null;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Flex align="start" gap="xs">
        <Icon name="warning" color="alert" size="sm" />
        <Text format={DEMIBOLD}>
          {delivery.reason ? strings.notDeliveredWhy(delivery.reason) : strings.notDelivered}
        </Text>
      </Flex>
      {restoreToDraft && text.trim() && (
        <Flex align="center" gap="sm" wrap>
          <Button size="xs" onClick={() => setIsRestored(restoreToDraft(text.trim()))}>
            {strings.tryAgain}
          </Button>
          {isRestored !== undefined && (
            <Text variant="microcopy">
              {isRestored ? strings.takenBack : strings.takeBackLater}
            </Text>
          )}
        </Flex>
      )}
    </Flex>
  );
}
