import { Icon, Text, Flex } from '@hubspot/ui-extensions';
import type { Delivery } from '../contract/message.ts';
import { useLanguage } from '../data/card.ts';

/** Only what an agent would ask: that it failed and why, or that it was read. */
export function DeliveryLine({ delivery }: { delivery: Delivery | undefined }) {
  const { message: words } = useLanguage().words;
  if (delivery?.state === 'read') return <Text variant="microcopy">{words.read}</Text>;
  if (delivery?.state !== 'failed') return null;
  return (
    <Flex align="start" gap="xs">
      <Icon name="warning" color="alert" size="sm" />
      <Text format={{ fontWeight: 'demibold' }}>
        {delivery.reason ? words.notDeliveredWhy(delivery.reason) : words.notDelivered}
      </Text>
    </Flex>
  );
}
