export interface Ticket {
  readonly id: string;
  readonly subject: string;
  readonly contactIds: readonly string[];
  /** Help desk tickets show in HubSpot's help desk besides their record page. */
  readonly helpDesk: boolean;
  readonly stage: 'New' | 'Waiting on contact' | 'Waiting on us' | 'Closed';
  readonly priority: 'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT';
  readonly ownerId?: string | undefined;
  readonly createdAt: string;
}
