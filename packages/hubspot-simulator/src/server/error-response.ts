import type { RateLimitPolicy } from '../state/rate-limits.ts';
import type { SimulatorState } from '../state/simulator-state.ts';
import type { ApiError } from '../http/api-error.ts';
import type { ApiResponse } from '../http/call.ts';

export const errorResponse = (
  { random }: SimulatorState,
  { status, fields }: ApiError,
): ApiResponse => ({
  status,
  body: { status: 'error', correlationId: random.uuid(), ...fields },
});

const MESSAGES: Record<RateLimitPolicy, string> = {
  TEN_SECONDLY_ROLLING: 'You have reached your ten_secondly_rolling limit.',
  SECONDLY: 'You have reached your secondly limit.',
  DAILY: 'You have reached your daily limit.',
};

/** The body of a 429 differs from other errors: https://developers.hubspot.com/docs/api-reference/error-handling */
export const rateLimitResponse = (
  { random }: SimulatorState,
  policyName: RateLimitPolicy,
): ApiResponse => ({
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
