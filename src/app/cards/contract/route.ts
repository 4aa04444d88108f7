import type { Reason } from './reason.ts';

/** One reader of a reply. */
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
  /**
   * What the customer sees as its origin: the account's name, and its address where it has one.
   * `unnamed`: HubSpot told no name, and this one is only the function's word for it.
   */
  from: { name: string; address?: string; unnamed?: true };
  recipients: RouteRecipient[];
  /** E-mail only. */
  subject?: string;
}

/** Whether the thread can be answered from here, and how. */
export type ReplyRoutes =
  | { kind: 'open'; route: ReplyRoute; alternatives: ReplyRoute[] }
  | { kind: 'closed'; reason: string; why?: Reason };

/** The route an agent chose; recipients stay the function's business. */
export interface RouteChoice {
  channelId: string;
  channelAccountId: string;
  subject?: string;
}
