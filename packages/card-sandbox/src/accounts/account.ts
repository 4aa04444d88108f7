import type { Hono } from 'hono';
import type { Crm, RecordName } from '../crm/crm.ts';
import type { ClockReading } from '../protocol/clock.ts';

/** The HubSpot account behind the page: the simulated one, or a real one. */
export interface Account {
  /** The environment of every function; it includes the app's token. */
  env: Record<string, string>;
  /** The clock of functions; the machine's own when missing. */
  readClock?: () => ClockReading;
  clockRuns: boolean;
  /** The active account variants; missing for a real account. */
  variants?: () => readonly string[];
  /** URL of the real API; missing when the API is simulated. */
  liveApi?: string;
  now(): Date;
  portalId(): number;
  /** Whether the account has this token and it has not expired; only asked of a simulated account. */
  acceptsToken?(token: string): boolean;
  emailOf(userId: number): string | undefined;
  propertiesOf(record: RecordName): Promise<Record<string, unknown>>;
  /** The CRM records; missing when the sandbox does not read them. */
  crm?: Crm;
  /** Responds to the page's requests about the account; `setEnv` changes the environment of functions. */
  routes: (setEnv: (env: Record<string, string>) => void) => Hono;
  close: () => Promise<void>;
}
