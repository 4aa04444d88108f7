import { hubspot } from '@hubspot/ui-extensions';

/** What the card needs from outside itself; tests bring their own. */
export interface Platform {
  /** A method, because HubSpot's own type wants parameters with an index signature, which interfaces lack. */
  serverless(name: string, options?: { parameters?: unknown }): Promise<unknown>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Calls `then` after so many milliseconds, unless the answered function is called first. */
  wait: (milliseconds: number, then: () => void) => () => void;
  /** Calls `then` once HubSpot's page has had time to paint what the card shows, unless the answered function is called first. */
  afterPaint: (then: () => void) => () => void;
  /** A new id for every press of Send. */
  newAttemptId: () => string;
}

/** A worker is not told when the page has painted. */
const PAINT_MS = 50;

interface RandomSource {
  randomUUID?: () => string;
}

/** A UUID from `source`, or from `random` (0 to 1) in a worker that has no `crypto.randomUUID`. */
export function createAttemptId(source: RandomSource | undefined, random: () => number): string {
  if (source?.randomUUID) return source.randomUUID();
  return '00000000-0000-4000-8000-000000000000'.replace(/0/g, () =>
    Math.floor(random() * 16).toString(16),
  );
}

function wait(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
}

export const hubspotPlatform: Platform = {
  serverless: hubspot.serverless,
  now: () => Date.now(),
  wait,
  afterPaint: (then) => wait(PAINT_MS, then),
  newAttemptId: () => createAttemptId(globalThis.crypto, Math.random),
};
