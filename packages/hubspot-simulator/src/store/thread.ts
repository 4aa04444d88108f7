const KEPT_IN_TRASH = 30 * 24 * 3_600_000;

/** A stored thread. Responses include `ticketId` only on request. */
export interface Thread {
  readonly id: string;
  readonly status: 'OPEN' | 'CLOSED';
  readonly inboxId: string;
  /** Id of a contact, or of a visitor who is not a contact yet. */
  readonly associatedContactId: string;
  readonly ticketId?: string | undefined;
  readonly assignedTo?: string | undefined;
  readonly createdAt: string;
  readonly closedAt?: string | undefined;
  readonly latestMessageTimestamp?: string | undefined;
  readonly latestMessageSentTimestamp?: string | undefined;
  readonly latestMessageReceivedTimestamp?: string | undefined;
  readonly originalChannelId: string;
  readonly originalChannelAccountId: string;
  readonly spam: boolean;
  readonly archived: boolean;
  readonly archivedAt?: string | undefined;
}

/** HubSpot deletes an archived thread for good after 30 days. */
export const isGone = ({ archivedAt }: Thread, now: Date): boolean =>
  archivedAt !== undefined && now.getTime() - Date.parse(archivedAt) > KEPT_IN_TRASH;
