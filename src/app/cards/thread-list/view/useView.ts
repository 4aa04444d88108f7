import { useState } from 'react';
import { useNoting } from '../../polling/activity.ts';
import { FIRST_VIEW, filtersOn, type View } from './view.ts';

export interface ViewScreen {
  view: View;
  search: string;
  /** How many filters are on, the search among them. */
  on: number;
  change: (to: Partial<View>) => void;
  setSearch: (search: string) => void;
  /** Back to everything; the order stays. */
  clear: () => void;
  /** Changes whenever the filters were cleared. */
  cleared: number;
}

/** What the agent chose to see, for as long as the card lives. */
export function useView(): ViewScreen {
  const note = useNoting();
  const [view, setView] = useState(FIRST_VIEW);
  const [search, setSearch] = useState('');
  const [cleared, setCleared] = useState(0);
  return {
    view,
    search,
    on: filtersOn(view) + (search.trim() ? 1 : 0),
    change: (to) => {
      note();
      setView((was) => ({ ...was, ...to }));
    },
    setSearch: (sought) => {
      note();
      setSearch(sought);
    },
    clear: () => {
      setView(({ sort }) => ({ ...FIRST_VIEW, sort }));
      setSearch('');
      setCleared(cleared + 1);
    },
    cleared,
  };
}
