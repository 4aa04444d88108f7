import {
  BadToken,
  DailyLimit,
  MissingScope,
  NotFound,
  RateLimited,
  Rejected,
  TimedOut,
} from '../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import type { HubSpotError } from '../../src/app/functions/conversations/hubspot/transport/api-errors.ts';

/** What a failure means for an admin, and what to do about it. */
export interface Explained {
  /** A few words after the name of the failed call. */
  happened: string;
  /** Sentences; equal for calls that failed in the same way. */
  advice: string;
}

const INSTALL_AGAIN =
  'In HubSpot open Development, Projects, your project, the app, Distribution, and install it again';

export function explain(failure: HubSpotError): Explained {
  const { hubspotMessage } = failure;
  if (failure instanceof BadToken) {
    return {
      happened: 'the token is wrong or has expired',
      advice:
        'Copy the token anew. In HubSpot: Development, Projects, your project, the app, Auth. A token that was rotated works no more.',
    };
  }
  if (failure instanceof MissingScope) {
    const scopes = new Intl.ListFormat('en-GB').format(failure.scopes);
    return {
      happened:
        failure.scopes.length === 1
          ? `scope ${scopes} is missing`
          : `scopes ${scopes}: at least one is missing`,
      advice: `The token lacks ${scopes}, which src/app/app-hsmeta.json asks for. ${INSTALL_AGAIN}, so that HubSpot grants it.`,
    };
  }
  if (failure instanceof RateLimited) {
    const seconds = Math.ceil(failure.retryAfterMs / 1_000);
    return {
      happened: 'too many calls right now',
      advice: `HubSpot gets too many calls of this app. Wait ${seconds} s and run the doctor again.`,
    };
  }
  if (failure instanceof DailyLimit) {
    return {
      happened: "the day's calls are used up",
      advice:
        "This account's apps have used up HubSpot's calls for today. Run the doctor again after midnight in the account's time zone.",
    };
  }
  if (failure instanceof NotFound) {
    return {
      happened: 'HubSpot finds nothing there',
      advice:
        'What was asked for may have been deleted meanwhile, or this account does not have it. Run the doctor again.',
    };
  }
  if (failure instanceof Rejected) {
    return {
      happened: hubspotMessage
        ? `HubSpot refuses: ${hubspotMessage}`
        : 'HubSpot refuses and gives no reason',
      advice:
        'A refusal that is not about a scope is about the subscription or a seat: look for either in the words above, and compare with what the account has in Account & Billing.',
    };
  }
  return {
    happened: failure instanceof TimedOut ? 'no answer in time' : 'no readable answer',
    advice:
      'HubSpot is down or slow, or cannot be reached from here. Check the network, HUBSPOT_API_URL if you set it, and https://status.hubspot.com, then run the doctor again.',
  };
}
