/** Which threads an agent wants to see, and in which order. */
export interface View {
  status: 'all' | 'open' | 'closed';
  assignee: 'anyone' | 'me' | 'nobody';
  /** Absent for every channel. */
  channelId?: string;
  /** Spam and archived threads are hidden until asked for. */
  spam: boolean;
  archived: boolean;
  sort: 'waiting' | 'newest' | 'oldest';
}

export const FIRST_VIEW: View = {
  status: 'all',
  assignee: 'anyone',
  spam: false,
  archived: false,
  sort: 'waiting',
};

/** How many filters an agent has set; the order is none. */
export function filtersOn(view: View): number {
  const { status, assignee, channelId, spam, archived } = view;
  const on = [status !== 'all', assignee !== 'anyone', channelId !== undefined, spam, archived];
  return on.filter(Boolean).length;
}
