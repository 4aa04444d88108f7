import { expect, it } from 'vitest';
import { createEventLog } from './event-log.ts';
import type { FunctionContext, FunctionRunner } from '../functions/function-runner.ts';
import { createFunctionCalls } from './function-calls.ts';

const account = {
  now: () => new Date(0),
  portalId: () => 1,
  emailOf: () => undefined,
  propertiesOf: () => Promise.resolve({}),
};

it('reports a call of a function that the project does not have', async () => {
  const log = createEventLog({ problems: () => [] });
  const call = createFunctionCalls(() => Promise.resolve(undefined), account, log);
  const request = {
    card: 'Orders',
    propertiesToSend: [],
    userId: 1,
    locale: 'en',
    sendsIdentity: true,
  };
  expect(await call('save_note', request)).toBeUndefined();
  expect(log.since(-1)?.mistakes).toEqual([
    'The card "Orders" calls the function "save_note", but the project has no such function',
  ]);
});

it('blames no card for a function that is not built', async () => {
  const log = createEventLog({ problems: () => [] });
  const call = createFunctionCalls(() => Promise.resolve('not built'), account, log);
  const request = { card: 'Orders', propertiesToSend: [], userId: 1, locale: 'en' };
  expect(await call('save_note', { ...request, sendsIdentity: true })).toMatchObject({
    status: 400,
    body: { errors: [{ message: expect.stringMatching(/not built: the top of the page/) }] },
  });
  expect(log.since(-1)?.mistakes).toEqual([]);
});

it.each([
  ['identity-documented', { userId: 9001, email: 'ana@shop.example', locale: 'en' }],
  ['identity-id', { id: 9001 }],
  ['identity-email', { email: 'ana@shop.example' }],
  ['identity-missing', undefined],
  ['identity-different', expect.objectContaining({ userId: 9002 })],
  ['identity-unreadable', {}],
])('tells a function who calls, as the account variant says: %s', async (variant, user) => {
  expect((await callUnder(variant)).context).toHaveProperty('parameters');
  expect((await callUnder(variant)).context.user).toEqual(user);
});

it.each([
  ['record-confirmed', { hs_object_id: '101' }],
  ['record-unconfirmed', {}],
])('confirms the record, as the account variant says: %s', async (variant, properties) => {
  expect((await callUnder(variant)).context.propertiesToSend).toEqual(properties);
});

it.each([
  ['result-raw', { ok: true }],
  ['result-body', { body: { ok: true } }],
  ['result-body-text', { body: '{"ok":true}' }],
  ['result-response', { response: { ok: true } }],
  ['result-status-response', { status: 'SUCCESS', response: { ok: true } }],
  ['result-log-response', { logId: 'log-1', response: { ok: true } }],
])('wraps a result as the account variant says: %s', async (variant, result) => {
  expect((await callUnder(variant)).result).toEqual(result);
});

/** Calls a function under an account variant. */
async function callUnder(variant: string) {
  let context: FunctionContext | undefined;
  const runner: FunctionRunner = {
    call: (given) => {
      context = given;
      const body = { logId: 'log-1', response: { ok: true } };
      return Promise.resolve({ status: 200, body });
    },
    reload: () => undefined,
    setEnv: () => undefined,
    close: () => undefined,
  };
  const call = createFunctionCalls(
    () => Promise.resolve(runner),
    {
      ...account,
      emailOf: () => 'ana@shop.example',
      propertiesOf: () => Promise.resolve({ hs_object_id: '101' }),
      variants: () => [variant],
    },
    createEventLog({ problems: () => [] }),
  );
  const response = await call('orders', {
    card: 'Orders',
    parameters: {},
    propertiesToSend: ['hs_object_id'],
    record: { kind: 'contact', id: '101' },
    userId: 9001,
    locale: 'en',
    sendsIdentity: true,
  });
  if (!context || response?.status !== 200) throw new Error('The function was not called');
  return { context, result: response.body.response };
}
