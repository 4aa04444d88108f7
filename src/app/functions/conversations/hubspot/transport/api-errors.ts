interface FailureDetails {
  /** HubSpot's own words, where it had any. */
  hubspotMessage?: string | undefined;
  /** HubSpot's id of the failed call. */
  correlationId?: string | undefined;
}

/** A call that did not give what it was made for: one class below per outcome. */
export abstract class HubSpotFailure extends Error {
  readonly hubspotMessage: string | undefined;
  readonly correlationId: string | undefined;
  /** True when a write may have taken effect all the same: the answer was lost, not the request. */
  readonly mayHaveArrived: boolean;

  constructor(details: FailureDetails = {}, mayHaveArrived = false) {
    super('A call to HubSpot failed');
    this.name = new.target.name;
    this.hubspotMessage = details.hubspotMessage;
    this.correlationId = details.correlationId;
    this.mayHaveArrived = mayHaveArrived;
  }
}

export class BadToken extends HubSpotFailure {}

export class MissingScope extends HubSpotFailure {
  constructor(
    readonly scopes: string[],
    details?: FailureDetails,
  ) {
    super(details);
  }
}

export class NotFound extends HubSpotFailure {}

/** HubSpot understood and said no. */
export class Rejected extends HubSpotFailure {}

export class RateLimited extends HubSpotFailure {
  constructor(
    readonly retryAfterMs: number,
    details?: FailureDetails,
  ) {
    super(details);
  }
}

export class DailyLimit extends HubSpotFailure {
  constructor(
    readonly retryAfterMs: number | undefined,
    details?: FailureDetails,
  ) {
    super(details);
  }
}

/** HubSpot is down, cut the line, or talks nonsense. */
export class Unavailable extends HubSpotFailure {}

/** HubSpot said nothing in time. */
export class TimedOut extends HubSpotFailure {}
