import { useState } from 'react';
import { useCard } from '../../context/card.ts';
import { workerSingleton } from '../../platform/workerSingleton.ts';
import { useRecordActivity } from '../../polling/activity.ts';
import { countFilters, defaultFilters, type ListFilters } from './listFilters.ts';

export interface FiltersState {
  filters: ListFilters;
  search: string;
  /** The sort order of the settings. */
  defaultSort: ListFilters['sort'];
  /** How many filters are set, including the search. */
  on: number;
  change: (to: Partial<ListFilters>) => void;
  setSearch: (search: string) => void;
  /** Clears the filters and the search; keeps the sort order. */
  clear: () => void;
  /** Changes whenever the filters are cleared. */
  cleared: number;
}

interface Choices {
  filters: ListFilters;
  search: string;
}

/** The choices for each record, kept as long as the page lives. */
const keptChoices = workerSingleton(() => new Map<string, Choices>());

/** The agent's filters, search and sort order. They begin with the settings. */
export function useFilters(): FiltersState {
  const { platform, record, settings } = useCard();
  const recordActivity = useRecordActivity();
  const kept = keptChoices(platform);
  const key = `${record.objectTypeId}/${record.objectId}`;
  const [choices, setChoices] = useState<Choices>(
    () => kept.get(key) ?? { filters: defaultFilters(settings), search: '' },
  );
  const [cleared, setCleared] = useState(0);
  const { filters, search } = choices;
  const choose = (next: Choices) => {
    kept.set(key, next);
    setChoices(next);
  };
  return {
    filters,
    search,
    defaultSort: settings.sortBy,
    on: countFilters(filters) + (search.trim() ? 1 : 0),
    change: (to) => {
      recordActivity();
      choose({ filters: { ...filters, ...to }, search });
    },
    setSearch: (text) => {
      recordActivity();
      choose({ filters, search: text });
    },
    clear: () => {
      choose({ filters: defaultFilters({ sortBy: filters.sort, show: 'all' }), search: '' });
      setCleared(cleared + 1);
    },
    cleared,
  };
}
