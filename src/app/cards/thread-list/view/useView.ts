import { useState } from 'react';
import { useRecordActivity } from '../../polling/activity.ts';
import { DEFAULT_VIEW, countFilters, type ListView } from './view.ts';

export interface ViewScreen {
  view: ListView;
  search: string;
  /** How many filters are set, including the search. */
  on: number;
  change: (to: Partial<ListView>) => void;
  setSearch: (search: string) => void;
  /** Clears the filters and the search; keeps the sort order. */
  clear: () => void;
  /** Changes whenever the filters are cleared. */
  cleared: number;
}

/** The agent's filters, kept as long as the card is mounted. */
export function useView(): ViewScreen {
  const recordActivity = useRecordActivity();
  const [view, setView] = useState(DEFAULT_VIEW);
  const [search, setSearch] = useState('');
  const [cleared, setCleared] = useState(0);
  return {
    view,
    search,
    on: countFilters(view) + (search.trim() ? 1 : 0),
    change: (to) => {
      recordActivity();
      setView((was) => ({ ...was, ...to }));
    },
    setSearch: (text) => {
      recordActivity();
      setSearch(text);
    },
    clear: () => {
      setView(({ sort }) => ({ ...DEFAULT_VIEW, sort }));
      setSearch('');
      setCleared(cleared + 1);
    },
    cleared,
  };
}
