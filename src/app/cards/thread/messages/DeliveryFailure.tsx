import { useState } from 'react';
import { Button, Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { ConversationMessage } from '../../contract/message.ts';
import { useLanguage } from '../../context/card.ts';
import { DEMIBOLD } from '../../text/textFormat.ts';
import { useRestoreToDraft } from './restoreToDraft.ts';

/** That a message did not reach the customer, why, and how to try again. */
export function DeliveryFailure({ message }: { message: ConversationMessage }) {
  const { message: strings } = useLanguage().strings;
  const restoreToDraft = useRestoreToDraft();
  const [taken, setTaken] = useState<boolean>();
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
          <Button size="xs" onClick={() => setTaken(restoreToDraft(text.trim()))}>
            {strings.tryAgain}
          </Button>
          {taken !== undefined && (
            <Text variant="microcopy">{taken ? strings.takenBack : strings.takeBackLater}</Text>
          )}
        </Flex>
      )}
    </Flex>
  );
}
