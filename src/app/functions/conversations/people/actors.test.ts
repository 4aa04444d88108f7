import * as v from 'valibot';
import { expect, it } from 'vitest';
import { wireMessage } from '../hubspot/messages.ts';
import { withSenderNames } from './actors.ts';

it('names an actor whom HubSpot does not name by a message', () => {
  const participants = {
    senders: [{ actorId: 'V-1' }, { actorId: 'V-1', name: 'Nora' }, { actorId: 'A-1', name: 'P.' }],
    recipients: [{ actorId: 'V-2', name: 'Tom' }],
  };
  const messages = [v.parse(wireMessage, { id: 'm1', ...participants })];
  const [customer, agent] = [{ kind: 'customer' }, { kind: 'agent', name: 'Priya' }] as const;
  const actors = { 'V-1': customer, 'V-2': customer, 'V-3': customer, 'A-1': agent };
  expect(withSenderNames(actors, messages)).toEqual({
    'V-1': { ...customer, name: 'Nora' },
    'V-2': { ...customer, name: 'Tom' },
    'V-3': customer,
    'A-1': agent,
  });
});
