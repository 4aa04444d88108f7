import { Text } from '@hubspot/ui-extensions';
import type { ThreadList } from '../contract/thread.ts';
import { useLanguage } from '../context/card.ts';
import { formatReasons } from '../errors/formatReasons.ts';
import { formatCounts } from './formatHeading.ts';

/** How many threads a long list has of each kind; and, if HubSpot did not list all, why. */
export function ListEnd({ list: { threads, incomplete } }: { list: ThreadList }) {
  const language = useLanguage();
  const counts = formatCounts(threads, language);
  return (
    <>
      {counts && <Text variant="microcopy">{counts}</Text>}
      {incomplete && <Text variant="microcopy">{formatReasons(language.strings, incomplete)}</Text>}
    </>
  );
}
