import { Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import type { FiltersState } from './useFilters.ts';

interface Props extends Pick<FiltersState, 'on'> {
  /** Whether some threads have not been searched yet. */
  unsearched: boolean;
}

/** Says why no row is shown: the filters match nothing, or all threads are spam or archived. */
export function NoMatches({ on, unsearched }: Props) {
  const { filters } = useLanguage().strings;
  if (on === 0) return <Text>{filters.allHidden}</Text>;
  return <Text>{unsearched ? filters.noneSoFar : filters.nothingFits}</Text>;
}
