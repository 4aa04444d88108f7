import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import type { FiltersState } from './useFilters.ts';

interface Props extends FiltersState {
  /** Whether some threads have not been searched yet. */
  unsearched: boolean;
}

/** Says why no row is shown: the filters match nothing, or all threads are spam or archived. */
export function NoMatches({ on, change, unsearched }: Props) {
  const { filters } = useLanguage().strings;
  if (on > 0) return <Text>{unsearched ? filters.noneSoFar : filters.nothingFits}</Text>;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text>{filters.allHidden}</Text>
      <Button size="xs" onClick={() => change({ spam: true, archived: true })}>
        {filters.showHidden}
      </Button>
    </Flex>
  );
}
