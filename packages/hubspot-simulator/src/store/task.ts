/** A task, by the properties that HubSpot has for it. */
export interface Task {
  readonly id: string;
  readonly createdAt: string;
  readonly properties: Readonly<Record<string, string>>;
}
