export interface Ticket {
  readonly id: string;
  readonly subject: string;
  readonly contactIds: readonly string[];
  /** Whether the ticket also appears in HubSpot's help desk. */
  readonly helpDesk: boolean;
  /** Label of a stage in the pipeline. */
  readonly stage: string;
  readonly priority: 'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT';
  readonly ownerId?: string | undefined;
  readonly createdAt: string;
  /** Further properties by their HubSpot names, such as `hs_draft_user_ids`. */
  readonly properties?: Readonly<Record<string, string>> | undefined;
}
