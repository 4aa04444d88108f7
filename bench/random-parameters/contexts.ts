import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Simulator } from 'hubspot-simulator';
import { everyAction } from '../function/every-action.ts';
import { badValues, OPTIONAL } from './bad-values.ts';

type Request = Readonly<Record<string, unknown>>;

/** Invalid requests of every kind; each must be rejected before any upstream call. */
export function brokenContexts(simulator: Simulator): Arbitrary<string> {
  const request = fc.constantFrom(...goodRequests(simulator));
  return fc.oneof(
    { weight: 15, arbitrary: fc.json() },
    { weight: 15, arbitrary: fc.jsonValue().map(withParameters) },
    { weight: 50, arbitrary: request.chain(withOneFieldBroken).map(withParameters) },
    { weight: 10, arbitrary: request.chain(withStrangeKey).map(withParameters) },
    { weight: 10, arbitrary: request.chain(withStrangeUser) },
  );
}

/** Well-formed requests that must not write anything. */
export function unwelcomeContexts(simulator: Simulator): Arbitrary<string> {
  const requests = goodRequests(simulator);
  return fc
    .oneof(
      { weight: 1, arbitrary: withPrototype(requests) },
      { weight: 2, arbitrary: aboutForeignThreads(simulator, requests) },
    )
    .map(withParameters);
}

function goodRequests(simulator: Simulator): Request[] {
  return Object.values(everyAction(simulator)).map((request) => ({ ...request }));
}

function withParameters(parameters: unknown): string {
  return JSON.stringify({ parameters });
}

function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Fields inside `record` and `agent` include their path. */
function pathsOf(request: Request): string[][] {
  return fieldsOf(request).flatMap(([name, value]) => {
    const inner = name === 'record' || name === 'agent' ? fieldsOf(value) : [];
    return [[name], ...inner.map(([innerName]) => [name, innerName])];
  });
}

function withOneFieldBroken(request: Request): Arbitrary<Request> {
  return fc
    .constantFrom(...pathsOf(request), ...(OPTIONAL[String(request['action'])] ?? []))
    .chain((path) => badValues(path.at(-1) ?? '').map((value) => replaced(request, path, value)));
}

/** @param value Undefined removes the field. */
function replaced(target: unknown, [name = '', ...rest]: string[], value: unknown): Request {
  const fields = fieldsOf(target).filter(([key]) => key !== name);
  const inner = fieldsOf(target).find(([key]) => key === name)?.[1];
  const put = rest.length === 0 ? value : replaced(inner, rest, value);
  return Object.fromEntries([...fields, [name, put]]);
}

/** One additional key, at the top or nested. */
function withStrangeKey(request: Request): Arbitrary<Request> {
  const key = fc.oneof(
    fc.constantFrom('constructor', 'prototype', 'toString', 'hasOwnProperty'),
    fc.string({ unit: 'binary' }).map((text) => `x${text}`),
    fc.constant('x'.repeat(50_000)),
  );
  return fc
    .tuple(fc.constantFrom([], ['record'], ['agent']), key, fc.jsonValue())
    .map(([path, key, value]) => replaced(request, [...path, key], value));
}

/** A prototype-pollution key. Ignoring it is harmless, so it is added only to reading requests. */
function withPrototype(requests: Request[]): Arbitrary<Request> {
  const reading = requests.filter(({ action }) => /^(list|read|preview)/.test(String(action)));
  return fc
    .tuple(fc.constantFrom(...reading), fc.constantFrom([], ['record'], ['agent']))
    .map(([request, path]) =>
      replaced(request, [...path, '__proto__'], { ok: true, archived: true, action: 'sendReply' }),
    );
}

/** HubSpot names the user; another agent in the parameters is rejected, and so is none. */
function withStrangeUser(request: Request): Arbitrary<string> {
  const otherUser = fc.record({ userId: fc.integer({ min: 1, max: 9_000 }) });
  return fc.oneof(
    otherUser.map((user) => JSON.stringify({ parameters: request, user })),
    fc
      .jsonValue()
      .map((user) =>
        JSON.stringify({ parameters: replaced(request, ['agent'], undefined), user: [user] }),
      ),
  );
}

/** Requests for threads of other records, or for unknown ones. */
function aboutForeignThreads(simulator: Simulator, requests: Request[]): Arbitrary<Request> {
  const { threads } = simulator.store;
  const foreign = threads.all().filter(({ associatedContactId }) => associatedContactId !== '101');
  const threadId = fc.oneof(
    fc.constantFrom(...foreign.map(({ id }) => id)),
    fc.stringMatching(/^[\w-]{1,100}$/),
  );
  const named = requests.filter((request) => 'threadId' in request);
  return fc
    .tuple(fc.constantFrom(...named), threadId)
    .map(([request, threadId]) => ({ ...request, threadId, evenIfChanged: undefined }));
}
