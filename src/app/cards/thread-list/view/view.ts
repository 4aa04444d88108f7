import type { SortOrder } from '../threads/sortThreads.ts';

/** Which threads an agent wants to see, and in which order. */
export interface ListView {
  status: 'all' | 'open' | 'closed';
  assignee: 'anyone' | 'me' | 'nobody';
  /** Absent for every channel. */
  channelId?: string;
  /** Spam and archived threads are hidden until asked for. */
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

/** How many filters an agent has set; the order is none. */
export function countFilters(view: ListView): number {
  const none: Record<string, unknown> = { ...DEFAULT_VIEW, sort: view.sort };
  return Object.entries(view).filter(([filter, chosen]) => chosen !== none[filter]).length;
}
