import { expect, it } from 'vitest';
import { createEventLog } from './event-log.ts';
import { createFunctionCalls } from './function-calls.ts';

const account = {
  now: () => new Date(0),
  portalId: () => 1,
  emailOf: () => undefined,
  propertiesOf: () => Promise.resolve({}),
};

it('reports a call of a function that the project does not have', async () => {
  const log = createEventLog({ problems: () => [] });
  const call = createFunctionCalls(() => undefined, account, log);
  const request = {
    card: 'Orders',
    propertiesToSend: [],
    userId: 1,
    locale: 'en',
    sendsIdentity: true,
  };
  expect(await call('save_note', request)).toBeUndefined();
  expect(log.since(-1)?.mistakes).toEqual([
    'The card "Orders" calls the function "save_note", but the project has no such function or it failed to build',
  ]);
});
