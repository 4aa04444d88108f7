export interface Ticket {
  readonly id: string;
  readonly subject: string;
  readonly contactIds: readonly string[];
  /** Whether the ticket also appears in HubSpot's help desk. */
  readonly helpDesk: boolean;
  readonly stage: 'New' | 'Waiting on contact' | 'Waiting on us' | 'Closed';
  readonly priority: 'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT';
  readonly ownerId?: string | undefined;
  readonly createdAt: string;
}
