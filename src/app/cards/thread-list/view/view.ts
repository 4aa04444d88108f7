import type { SortOrder } from '../threads/sortThreads.ts';

/** The filters and sort order of the list. */
export interface ListView {
  status: 'all' | 'open' | 'closed';
  assignee: 'anyone' | 'me' | 'nobody';
  /** Absent for every channel. */
  channelId?: string;
  /** Whether to show spam; hidden by default, as are archived threads. */
  spam: boolean;
  archived: boolean;
  sort: SortOrder;
}

export const DEFAULT_VIEW: ListView = {
  status: 'all',
  assignee: 'anyone',
  spam: false,
  archived: false,
  sort: 'waiting',
};

/** How many filters are set, not counting the sort order. */
export function countFilters(view: ListView): number {
  const defaults: Record<string, unknown> = { ...DEFAULT_VIEW, sort: view.sort };
  return Object.entries(view).filter(([filter, chosen]) => chosen !== defaults[filter]).length;
}
