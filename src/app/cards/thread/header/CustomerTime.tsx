import { Text } from '@hubspot/ui-extensions';
import { TICKET } from '../../contract/record.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCustomer } from '../../customer/customer.ts';
import { useCard } from '../../context/card.ts';
import { useNow } from '../../time/useNow.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
}

/** On a ticket, who the customer is; and, if the record has a time zone, their local time. */
export function CustomerTime({ thread, names }: Props) {
  const { platform, record, language } = useCard();
  const now = useNow(platform.now);
  const customer = useCustomer();
  const actor = thread.contactId === undefined ? undefined : names.actors[`V-${thread.contactId}`];
  const name = record.objectTypeId === TICKET && (customer.name ?? actor?.name ?? actor?.email);
  const { timeZone } = customer;
  const time = timeZone && language.strings.thread.localTime(language.format.timeIn(now, timeZone));
  const text = [name, time].filter(Boolean).join(' · ');
  return text ? <Text variant="microcopy">{`· ${text}`}</Text> : null;
}
