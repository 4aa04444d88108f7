import type { HubSpot } from '../../../src/app/functions/conversations/hubspot/client.ts';
import type { HubSpotError } from '../../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import type { ApiVersion } from '../../../src/app/functions/conversations/hubspot/paths/paths.ts';
import type { Attempts } from './attempts.ts';

/** The result of one of the function's calls. */
export interface Finding {
  title: string;
  outcome:
    | { state: 'works'; detail: string; answeredBy: string[]; concern?: string | undefined }
    | { state: 'fails'; failure: HubSpotError }
    | { state: 'untried'; why: string };
}

export interface Findings {
  readonly all: Finding[];
  /**
   * Makes a call and records its result.
   *
   * @param tell Describes the value in a few words.
   * @param worry Describes a possible problem with the value; undefined without one.
   * @returns The value; undefined after a failure.
   */
  tried: <Value>(
    title: string,
    run: (hubspot: HubSpot) => Promise<Value>,
    tell: (value: Value) => string,
    worry?: (value: Value) => string | undefined,
  ) => Promise<Value | undefined>;
  untried: (title: string, why: string) => void;
}

/** @param version Used for all calls; by default each call uses the version that documents it. */
export function createFindings({ attempt }: Attempts, version: ApiVersion | undefined): Findings {
  const all: Finding[] = [];
  return {
    all,
    tried: async (title, run, tell, worry) => {
      const made = await attempt(run, version);
      if (!made.ok) {
        all.push({ title, outcome: { state: 'fails', failure: made.failure } });
        return undefined;
      }
      const { value, answeredBy } = made;
      all.push({
        title,
        outcome: { state: 'works', detail: tell(value), answeredBy, concern: worry?.(value) },
      });
      return value;
    },
    untried: (title, why) => {
      all.push({ title, outcome: { state: 'untried', why } });
    },
  };
}
