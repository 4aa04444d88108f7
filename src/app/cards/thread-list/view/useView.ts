import { useState } from 'react';
import { useRecordActivity } from '../../polling/activity.ts';
import { DEFAULT_VIEW, countFilters, type ListView } from './view.ts';

export interface ViewScreen {
  view: ListView;
  search: string;
  /** How many filters are on, the search among them. */
  on: number;
  change: (to: Partial<ListView>) => void;
  setSearch: (search: string) => void;
  /** Back to everything; the order stays. */
  clear: () => void;
  /** Changes whenever the filters were cleared. */
  cleared: number;
}

/** What the agent chose to see, for as long as the card lives. */
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
    setSearch: (sought) => {
      recordActivity();
      setSearch(sought);
    },
    clear: () => {
      setView(({ sort }) => ({ ...DEFAULT_VIEW, sort }));
      setSearch('');
      setCleared(cleared + 1);
    },
    cleared,
  };
}
