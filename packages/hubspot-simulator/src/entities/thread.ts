const KEPT_IN_TRASH = 30 * 24 * 3_600_000;

/** A thread as the store keeps it; `ticketId` reaches the wire only when asked for. */
export interface Thread {
  readonly id: string;
  readonly status: 'OPEN' | 'CLOSED';
  readonly inboxId: string;
  /** A contact's id, or the id of a visitor who is no contact yet. */
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
