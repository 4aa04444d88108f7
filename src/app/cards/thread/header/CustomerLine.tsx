import { Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCustomer } from '../../customer/customer.ts';
import { useCard } from '../../context/card.ts';
import { useNow } from '../../time/useNow.ts';
import { TruncatedText } from './TruncatedText.tsx';

interface Props {
  thread: ThreadSummary;
  names: Names;
}

/** The customer's name and, if the record has a time zone, their local time. */
export function CustomerLine({ thread, names }: Props) {
  const { platform, language } = useCard();
  const now = useNow(platform.now);
  const customer = useCustomer();
  const actor = thread.contactId === undefined ? undefined : names.actors[`V-${thread.contactId}`];
  const name = customer.name ?? actor?.name ?? actor?.email;
  const { timeZone } = customer;
  const time = timeZone && language.strings.thread.localTime(language.format.timeIn(now, timeZone));
  if (!name && !time) return null;
  return (
    <Flex align="center" gap="xs" wrap>
      <Icon name="contact" size="sm" />
      {name && <TruncatedText>{name}</TruncatedText>}
      {time && <Text variant="microcopy">{name ? `· ${time}` : time}</Text>}
    </Flex>
  );
}
