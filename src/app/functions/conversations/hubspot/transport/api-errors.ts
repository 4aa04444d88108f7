interface ErrorDetails {
  /** HubSpot's own words, where it had any. */
  hubspotMessage?: string | undefined;
  /** HubSpot's id of the failed call. */
  correlationId?: string | undefined;
}

/** A call that did not give what it was made for: one class below per outcome. */
export abstract class HubSpotError extends Error {
  readonly hubspotMessage: string | undefined;
  readonly correlationId: string | undefined;
  /** True when a write may have taken effect all the same: the answer was lost, not the request. */
  readonly mayHaveArrived: boolean;

  constructor(details: ErrorDetails = {}, mayHaveArrived = false) {
    super('A call to HubSpot failed');
    this.name = new.target.name;
    this.hubspotMessage = details.hubspotMessage;
    this.correlationId = details.correlationId;
    this.mayHaveArrived = mayHaveArrived;
  }
}

export class BadToken extends HubSpotError {}

export class MissingScope extends HubSpotError {
  constructor(
    readonly scopes: string[],
    details?: ErrorDetails,
  ) {
    super(details);
  }
}

export class NotFound extends HubSpotError {}

/** HubSpot understood and said no. */
export class Rejected extends HubSpotError {}

export class RateLimited extends HubSpotError {
  constructor(
    readonly retryAfterMs: number,
    details?: ErrorDetails,
  ) {
    super(details);
  }
}

export class DailyLimit extends HubSpotError {
  constructor(
    readonly retryAfterMs: number | undefined,
    details?: ErrorDetails,
  ) {
    super(details);
  }
}

/** HubSpot is down, cut the line, or talks nonsense. */
export class Unavailable extends HubSpotError {}

/** HubSpot said nothing in time. */
export class TimedOut extends HubSpotError {}
