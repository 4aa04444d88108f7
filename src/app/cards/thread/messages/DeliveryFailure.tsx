import { useState } from 'react';
import { Button, Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { ConversationMessage } from '../../contract/message.ts';
import { useLanguage } from '../../context/card.ts';
import { DEMIBOLD } from '../../text/textFormat.ts';
import { useTakeBack } from './restoreToDraft.ts';

/** That a message did not reach the customer, why, and how to try again. */
export function DeliveryLine({ message }: { message: ConversationMessage }) {
  const { message: words } = useLanguage().words;
  const takeBack = useTakeBack();
  const [taken, setTaken] = useState<boolean>();
  const { delivery, text } = message;
  if (delivery?.state !== 'failed') return null;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Flex align="start" gap="xs">
        <Icon name="warning" color="alert" size="sm" />
        <Text format={DEMIBOLD}>
          {delivery.reason ? words.notDeliveredWhy(delivery.reason) : words.notDelivered}
        </Text>
      </Flex>
      {takeBack && text.trim() && (
        <Flex align="center" gap="sm" wrap>
          <Button size="xs" onClick={() => setTaken(takeBack(text.trim()))}>
            {words.tryAgain}
          </Button>
          {taken !== undefined && (
            <Text variant="microcopy">{taken ? words.takenBack : words.takeBackLater}</Text>
          )}
        </Flex>
      )}
    </Flex>
  );
}
