import { expect, it } from 'vitest';
import { NotFound } from '../hubspot/transport/api-errors.ts';
import { toEnvelopeError } from './error-envelope.ts';

it.each(['Sender actor A-9001 not found', 'User 9001 does not exist'])(
  "returns HubSpot's message when it does not find a person: %s",
  (hubspotMessage) => {
    expect(toEnvelopeError(new NotFound({ hubspotMessage }))).toEqual({
      code: 'REJECTED',
      hubspotMessage,
    });
  },
);

it.each(['Thread with ID 5 not found', '', undefined])(
  'says that the thread is gone for any other missing object: %s',
  (hubspotMessage) => {
    expect(toEnvelopeError(new NotFound({ hubspotMessage }))).toEqual({ code: 'NOT_FOUND' });
  },
);
