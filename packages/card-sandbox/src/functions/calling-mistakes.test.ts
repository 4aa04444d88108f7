import { expect, it } from 'vitest';
import { callingMistake, NoMainError, NotJsonError, type Main } from './calling-mistakes.ts';

const NOT_A_FUNCTION = new TypeError('sendResponse is not a function');
const withCallback: Main = (context, sendResponse) => sendResponse?.(context);
const withDefault: Main = (context = {}, sendResponse) => sendResponse?.(context);
const withoutCallback = (({ parameters, event }: Record<string, unknown>) => [
  parameters,
  event,
]) as Main;

it.each([
  ['calls sendResponse', withCallback, { error: NOT_A_FUNCTION }],
  ['calls it with a default context', withDefault, { error: NOT_A_FUNCTION }],
  [
    'returns the error of calling it',
    withCallback,
    { response: { error: NOT_A_FUNCTION.message } },
  ],
  ['calls it after it has returned', withCallback, { response: undefined }],
])('explains a function with a callback that %s', (_, main, outcome) => {
  expect(callingMistake(main, outcome)).toMatch(
    /^responds through "sendResponse", its second argument, .*: return the response instead$/,
  );
});

it('explains a function that returns nothing', () => {
  expect(callingMistake(withoutCallback, { response: undefined })).toMatch(
    /^returned nothing, so the card received null: /,
  );
});

it('explains a file without main, with what it exports', () => {
  const explain = (exported: object) =>
    callingMistake(undefined, { error: new NoMainError(exported) });
  expect(explain({ handler: () => 1 })).toMatch(/it exports only handler: write exports\.main/);
  expect(explain({})).toMatch(/it exports nothing: write exports\.main/);
});

it('explains a response that is not JSON', () => {
  expect(callingMistake(withoutCallback, { error: new NotJsonError('circular') })).toMatch(
    /not valid JSON: return plain data/,
  );
});

it.each([
  ['responds', withCallback, { response: { ok: true } }],
  ['returns null', withoutCallback, { response: null }],
  ['throws an error of its own', withCallback, { error: new Error('boom') }],
])('says nothing about a function that %s', (_, main, outcome) => {
  expect(callingMistake(main, outcome)).toBeUndefined();
});
