import { Text } from '@hubspot/ui-extensions';
import { useCustomer } from '../../customer/customer.ts';
import { useCard } from '../../context/card.ts';
import { useNow } from '../../time/useNow.ts';

/** The customer's local time, if the record has a time zone. */
export function CustomerTime() {
  const { platform, language } = useCard();
  const now = useNow(platform.now);
  const { timeZone } = useCustomer();
  if (!timeZone) return null;
  const time = language.strings.thread.localTime(language.format.timeIn(now, timeZone));
  return <Text variant="microcopy">{`· ${time}`}</Text>;
}
