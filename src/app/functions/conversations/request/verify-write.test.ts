import { describe, expect, it } from 'vitest';
import {
  Conflict,
  type HubSpotError,
  Locked,
  NotFound,
  PathMissing,
  RateLimited,
  Rejected,
  TimedOut,
  Unavailable,
} from '../hubspot/transport/api-errors.ts';
import { callWithoutApi } from '../testing/connection.ts';
import { runTimers } from '../testing/run-with-fake-time.ts';
import { ActionError } from './action-error.ts';
import { verifyWrite } from './verify-write.ts';

const lost = new TimedOut({ correlationId: 'lost', hubspotMessage: 'Late' }, true);

type Outcome = string | undefined | Error;

/** Settles as the next outcome says, and the last one again and again. */
function next(outcomes: Outcome[]) {
  const outcome = outcomes.length > 1 ? outcomes.shift() : outcomes[0];
  return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
}

/** Changes a status to CLOSED. `reads` are what the object shows when it is read. */
function change(writes: Outcome[], reads: Outcome[] = [], options: { remainingMs?: number } = {}) {
  const { hubspot, clock, ...call } = callWithoutApi();
  const { remainingMs = 12_000 } = options;
  const steps: string[] = [];
  let waitForWrite = () => Promise.resolve(false);
  const start = clock.now();
  const done = verifyWrite<string>(
    {
      ...call,
      clock,
      hubspot: { ...hubspot, remainingMs: () => remainingMs, waitForWrite: () => waitForWrite() },
    },
    {
      write: () => {
        steps.push('write');
        return next(writes);
      },
      read: async () => {
        steps.push('read');
        return (await next(reads)) ?? '';
      },
      shows: (status) => status === 'CLOSED',
      check: (status) => {
        if (status === 'ARCHIVED') throw new ActionError('CHANGED');
      },
      onNotFound: () => {
        steps.push('explain');
        return Promise.resolve();
      },
    },
  );
  return {
    steps,
    done: runTimers(done, clock),
    ms: () => clock.now() - start,
    onWait: (wait: typeof waitForWrite) => {
      waitForWrite = wait;
    },
  };
}

describe('a write', () => {
  it.each<[string, Outcome[], Outcome[], string[]]>([
    ['HubSpot returns the changed object', ['CLOSED'], [], ['write']],
    ['the object shows the change', ['OPEN'], ['CLOSED'], ['write', 'read']],
    ['HubSpot returns nothing and the object shows it', [undefined], ['CLOSED'], ['write', 'read']],
    ['its response is lost and the object shows it', [lost], ['CLOSED'], ['write', 'read']],
  ])('has succeeded when %s', async (_, writes, reads, steps) => {
    const written = change(writes, reads);
    expect(await written.done).toBe('CLOSED');
    expect(written.steps).toEqual(steps);
  });

  const notRead = new Unavailable({ correlationId: 'read' });

  it.each<[string, Outcome[], Outcome[], object]>([
    [
      'the object does not show it',
      ['OPEN'],
      ['OPEN'],
      { code: 'REJECTED', reason: 'NOT_APPLIED' },
    ],
    [
      'the object cannot be read again',
      [undefined],
      [notRead],
      { code: 'UNAVAILABLE', correlationId: 'read' },
    ],
    ['reading it fails for another reason', [undefined], [new Error()], { code: 'UNAVAILABLE' }],
    [
      'its response is lost and the object does not show it',
      [lost],
      ['OPEN'],
      { code: 'TIMED_OUT', correlationId: 'lost' },
    ],
    [
      'its response is lost and the object cannot be read',
      [lost],
      [notRead],
      { code: 'TIMED_OUT', correlationId: 'lost' },
    ],
  ])('has failed when %s', async (_, writes, reads, error) => {
    const written = change(writes, reads);
    await expect(written.done).rejects.toMatchObject({ error });
    expect(written.steps).toEqual(['write', 'read']);
  });

  it.each<[HubSpotError, string[]]>([
    [new NotFound(), ['write', 'explain']],
    [new PathMissing(), ['write', 'explain']],
    [new Rejected(), ['write']],
    [new RateLimited(1_000), ['write']],
    [new TimedOut(), ['write']],
  ])('has failed when HubSpot refuses it: %s', async (error, steps) => {
    const written = change([error]);
    await expect(written.done).rejects.toBe(error);
    expect(written.steps).toEqual(steps);
  });
});

describe('after a refusal that passes, a write', () => {
  const refusals = [new Locked(), new Conflict()];

  it.each(refusals)('is repeated two seconds later: %s', async (refusal) => {
    const written = change([refusal, 'CLOSED'], ['OPEN']);
    expect(await written.done).toBe('CLOSED');
    expect(written.steps).toEqual(['write', 'read', 'write']);
    expect(written.ms()).toBe(2_000);
  });

  it('is not repeated if the object shows the change by then', async () => {
    const written = change([new Locked()], ['CLOSED']);
    expect(await written.done).toBe('CLOSED');
    expect(written.steps).toEqual(['write', 'read']);
  });

  it('is not repeated if the object has changed otherwise', async () => {
    const written = change([new Conflict()], ['ARCHIVED']);
    await expect(written.done).rejects.toThrow('CHANGED');
    expect(written.steps).toEqual(['write', 'read']);
  });

  it('is not repeated a second time', async () => {
    const written = change([new Locked()], ['OPEN']);
    await expect(written.done).rejects.toThrow(Locked);
    expect(written.steps).toEqual(['write', 'read', 'write']);
  });

  it('is repeated only if time is left for as long again', async () => {
    const late = change([new Locked()], ['OPEN'], { remainingMs: 3_999 });
    await expect(late.done).rejects.toThrow(Locked);
    expect(late.steps).toEqual(['write']);
    const early = change([new Locked(), 'CLOSED'], ['OPEN'], { remainingMs: 4_000 });
    expect(await early.done).toBe('CLOSED');
  });

  it('is repeated after a wait for the rate limit, if there was one', async () => {
    const waited = change([new RateLimited(1_000), 'CLOSED'], ['OPEN']);
    waited.onWait(() => Promise.resolve(true));
    expect(await waited.done).toBe('CLOSED');
    const tooLong = change([new RateLimited(1_000)], ['OPEN']);
    tooLong.onWait(() => Promise.reject(new RateLimited(20_000)));
    await expect(tooLong.done).rejects.toMatchObject({ retryAfterMs: 1_000 });
    expect(tooLong.steps).toEqual(['write']);
  });
});
