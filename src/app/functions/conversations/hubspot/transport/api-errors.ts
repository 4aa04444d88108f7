export interface ErrorDetails {
  /** HubSpot's own message, if it sent one. */
  hubspotMessage?: string | undefined;
  /** The property of a record whose value HubSpot refused. */
  property?: string | undefined;
  /** HubSpot's id of the failed call, for its support. */
  correlationId?: string | undefined;
  /** Milliseconds until HubSpot accepts the next call. */
  retryAfterMs?: number | undefined;
  /** True when HubSpot's network edge refused a text with an HTML page: the call did not reach the API. */
  isEdgePage?: boolean | undefined;
}

/** Base class for HubSpot API errors: one subclass per outcome. */
export abstract class HubSpotError extends Error {
  readonly hubspotMessage: string | undefined;
  readonly property: string | undefined;
  readonly correlationId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly isEdgePage: boolean;
  /** True when a write may have taken effect: the response was lost, not the request. */
  readonly mayHaveArrived: boolean;

  constructor(details: ErrorDetails = {}, mayHaveArrived = false) {
    super('A call to HubSpot failed');
    this.name = new.target.name;
    this.hubspotMessage = details.hubspotMessage;
    this.property = details.property;
    this.correlationId = details.correlationId;
    this.retryAfterMs = details.retryAfterMs;
    this.isEdgePage = details.isEdgePage ?? false;
    this.mayHaveArrived = mayHaveArrived;
  }
}

export class BadToken extends HubSpotError {}

/** HubSpot says that the app lacks a scope; `scopes` is empty when HubSpot does not name it. */
export class MissingScope extends HubSpotError {
  constructor(
    readonly scopes: string[],
    details?: ErrorDetails,
  ) {
    super(details);
  }
}

/** The object does not exist. */
export class NotFound extends HubSpotError {}

/** HubSpot has no such path (any more); whether the object exists is unknown. */
export class PathMissing extends HubSpotError {}

/** HubSpot understood the request and refused it. */
export class Rejected extends HubSpotError {}

/** HubSpot does not accept a value of the request: a 400 or 422. */
export class InvalidInput extends Rejected {}

/** HubSpot forbids the call for a reason other than a scope: https://developers.hubspot.com/docs/api-reference/error-handling */
export class Forbidden extends Rejected {}

/** Another change of the object came first. */
export class Conflict extends Rejected {}

/** Something else is writing to the object: https://developers.hubspot.com/docs/api-reference/error-handling */
export class Locked extends HubSpotError {}

export class RateLimited extends HubSpotError {
  /** True if the time comes from HubSpot's `Retry-After`. */
  readonly isStated: boolean;

  constructor(
    override readonly retryAfterMs: number,
    details?: ErrorDetails,
  ) {
    super(details);
    this.isStated = details?.retryAfterMs !== undefined;
  }
}

export class DailyLimit extends HubSpotError {}

/** HubSpot is moving the account to another data centre and refuses every call meanwhile. */
export class AccountMoving extends HubSpotError {}

/** HubSpot is down, closed the connection, or sent a response that cannot be read. */
export class Unavailable extends HubSpotError {}

/** HubSpot did not respond in time. */
export class TimedOut extends HubSpotError {}
