import type { Reason } from './reason.ts';

/** One recipient of a reply. */
export interface RouteRecipient {
  actorId?: string;
  name?: string;
  address: string;
  field: 'TO' | 'CC';
}

/** How a reply travels. */
export interface ReplyRoute {
  channelId: string;
  channelAccountId: string;
  /** The sender as the customer sees it: the name and address of the channel account, where HubSpot sends them. */
  from: { name?: string; address?: string };
  recipients: RouteRecipient[];
  /** E-mail only. */
  subject?: string;
}

/** Whether the thread can be answered from the card, and how. */
export type ReplyRoutes =
  | { kind: 'open'; route: ReplyRoute; alternatives: ReplyRoute[] }
  | { kind: 'closed'; reason: Reason };

/** The route that an agent chose. The function determines the recipients. */
export interface RouteChoice {
  channelId: string;
  channelAccountId: string;
  subject?: string;
}
