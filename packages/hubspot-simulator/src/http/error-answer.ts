import type { RateLimitPolicy } from '../rate-limits.ts';
import type { World } from '../world.ts';
import type { ApiError } from './api-error.ts';
import type { Answer } from './call.ts';

export const errorAnswer = ({ random }: World, { status, fields }: ApiError): Answer => ({
  status,
  body: { status: 'error', correlationId: random.uuid(), ...fields },
});

const MESSAGES: Record<RateLimitPolicy, string> = {
  TEN_SECONDLY_ROLLING: 'You have reached your ten_secondly_rolling limit.',
  SECONDLY: 'You have reached your secondly limit.',
  DAILY: 'You have reached your daily limit.',
};

/** HubSpot's 429 has a body of its own: https://developers.hubspot.com/docs/api-reference/error-handling */
export const rateLimitAnswer = ({ random }: World, policyName: RateLimitPolicy): Answer => ({
  status: 429,
  body: {
    status: 'error',
    message: MESSAGES[policyName],
    errorType: 'RATE_LIMIT',
    correlationId: random.uuid(),
    policyName,
    requestId: random.uuid(),
  },
});
