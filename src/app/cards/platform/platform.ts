import { hubspot } from '@hubspot/ui-extensions';

/** The card's access to the outside world; tests replace it. */
export interface Platform {
  /** A method, because HubSpot's own type requires an index signature, which interfaces lack. */
  serverless(
    name: string,
    options?: { parameters?: unknown; propertiesToSend?: string[] },
  ): Promise<unknown>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Calls `then` after `milliseconds`; the returned function cancels it. */
  wait: (milliseconds: number, then: () => void) => () => void;
  /** Calls `then` after HubSpot's page has had time to paint; the returned function cancels it. */
  afterPaint: (then: () => void) => () => void;
  /** A new id for every press of Send. */
  newAttemptId: () => string;
}

/** A worker cannot observe when the page paints, so wait this long. */
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
