import type { Settings } from '../../contract/settings/settings.ts';
import type { SortOrder } from '../threads/sortThreads.ts';

/** The filters and sort order of the list. */
export interface ListFilters {
  status: 'all' | 'waiting' | 'open' | 'closed';
  assignee: 'anyone' | 'me' | 'nobody';
  /** Absent for every channel. */
  channelId?: string;
  /** Whether to show spam; hidden by default, as are archived threads. */
  spam: boolean;
  archived: boolean;
  sort: SortOrder;
}

export function defaultFilters({ sortBy, show }: Pick<Settings, 'sortBy' | 'show'>): ListFilters {
  return { status: show, assignee: 'anyone', spam: false, archived: false, sort: sortBy };
}

/** All threads, longest wait first. */
export const NO_FILTERS = defaultFilters({ sortBy: 'waiting', show: 'all' });

/** From this length on, a list offers filters, selection and counts. */
export const LONG_LIST = 8;

/** How many filters are set, not counting the sort order. */
export function countFilters(filters: ListFilters): number {
  const whole: Record<string, unknown> = { ...NO_FILTERS, sort: filters.sort };
  return Object.entries(filters).filter(
    ([filter, chosen]) => chosen !== undefined && chosen !== whole[filter],
  ).length;
}
