import { Text } from '@hubspot/ui-extensions';
import type { ThreadList } from '../contract/thread.ts';
import { useLanguage } from '../context/card.ts';
import { reasonWords } from '../errors/formatReasons.ts';

/** That HubSpot did not list everything, and why. */
export function Incomplete({ list: { incomplete, whyIncomplete = [] } }: { list: ThreadList }) {
  const { words } = useLanguage();
  if (!incomplete) return null;
  return <Text variant="microcopy">{reasonWords(words, incomplete, ...whyIncomplete)}</Text>;
}
