import type { Reason } from '../reason.ts';

export type RecipientField = 'TO' | 'CC' | 'BCC';

/** One recipient of a reply. */
export interface RouteRecipient {
  actorId?: string;
  name?: string;
  address: string;
  field: RecipientField;
}

/** A correspondent who gets the reply only if the agent adds them. */
export interface LeftOutRecipient extends RouteRecipient {
  /** `own`: an address of the team. `noReply`: an address that nobody reads. */
  because: 'own' | 'noReply';
}

/** How a reply travels. */
export interface ReplyRoute {
  channelId: string;
  channelAccountId: string;
  /** The sender as the customer sees it: the name and address of the channel account, where HubSpot sends them. */
  from: { name?: string; address?: string };
  /** Who gets the reply unless the agent chooses others. */
  recipients: RouteRecipient[];
  /** E-mail only. */
  leftOut?: LeftOutRecipient[];
  /** E-mail only. */
  subject?: string;
}

/** How a thread can be answered from the card. */
export interface OpenRoutes {
  kind: 'open';
  route: ReplyRoute;
  alternatives: ReplyRoute[];
}

/** Whether the thread can be answered from the card, and how. */
export type ReplyRoutes = OpenRoutes | { kind: 'closed'; reason: Reason };

/** One recipient that an agent chose. */
export type ChosenRecipient = Pick<RouteRecipient, 'address' | 'field'>;

/** The route that an agent chose. */
export interface RouteChoice {
  channelId: string;
  channelAccountId: string;
  subject?: string;
  /** E-mail only: exactly these get the reply. Absent: the route's own recipients. */
  recipients?: ChosenRecipient[];
}
