import { Text } from '@hubspot/ui-extensions';
import type { ThreadList } from '../contract/thread.ts';
import { useLanguage } from '../context/card.ts';
import { formatReasons } from '../errors/formatReasons.ts';

/** Says that HubSpot did not list all threads, and why. */
export function IncompleteNotice({ list: { incomplete } }: { list: ThreadList }) {
  const { strings } = useLanguage();
  if (!incomplete) return null;
  return <Text variant="microcopy">{formatReasons(strings, incomplete)}</Text>;
}
