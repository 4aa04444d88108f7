import { describe, expect, it } from 'vitest';
import { RateLimited } from './api-errors.ts';
import { RateLimitTracker } from './rate-limit-tracker.ts';
import type { CallPriority } from './retry-policy.ts';

function stoppedClock() {
  let now = 0;
  return {
    now: () => now,
    after: () => () => undefined,
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const limits = { limit: 100, intervalMs: 10_000 };

function trackerAfter(remaining: number) {
  const clock = stoppedClock();
  const tracker = new RateLimitTracker(clock);
  tracker.update({ ...limits, remaining });
  const waits = (...priorities: CallPriority[]) =>
    priorities.map((priority) => tracker.waitMs(priority));
  return { clock, tracker, waits };
}

it('allows every call while the limit is unknown', () => {
  const tracker = new RateLimitTracker(stoppedClock());
  tracker.update({});
  tracker.startCall();
  expect(tracker.waitMs('poll')).toBe(0);
});

it('delays low-priority calls first as capacity runs out', () => {
  expect(trackerAfter(90).waits('write', 'read', 'preview', 'poll')).toEqual([0, 0, 0, 0]);
  expect(trackerAfter(56).waits('write', 'read', 'preview', 'poll')).toEqual([0, 0, 0, 500]);
  expect(trackerAfter(36).waits('write', 'read', 'preview', 'poll')).toEqual([0, 0, 1_500, 2_500]);
  expect(trackerAfter(0).waits('write', 'read', 'preview', 'poll')).toEqual([
    1_300, 2_600, 5_100, 6_100,
  ]);
});

it('counts its own calls and the capacity that returns over time', () => {
  const { clock, tracker, waits } = trackerAfter(26);
  expect(waits('read')).toEqual([0]);
  tracker.startCall();
  expect(waits('read')).toEqual([100]);
  clock.advance(100);
  expect(waits('read')).toEqual([0]);
});

it("assumes HubSpot's default interval, and ignores headers without a limit", () => {
  const { tracker, waits } = trackerAfter(0);
  tracker.update({ remaining: 0, limit: 25 });
  expect(waits('write')).toEqual([1_600]);
  tracker.update({ remaining: 50 });
  tracker.update({ remaining: 50, limit: 0 });
  expect(waits('write')).toEqual([1_600]);
});

it('holds at most 200 calls that wait for a response', () => {
  const tracker = new RateLimitTracker(stoppedClock());
  const finish = Array.from({ length: 200 }, () => tracker.startCall()).at(-1);
  expect(() => tracker.startCall()).toThrow(RateLimited);
  finish?.();
  expect(() => tracker.startCall()).not.toThrow();
});

describe('after a refusal', () => {
  it.each([
    ['a stated time', new RateLimited(5_000, { retryAfterMs: 5_000 }), 5_000],
    ['a stated moment', new RateLimited(100, { retryAfterMs: 100 }), 250],
    ['a long time that is not stated', new RateLimited(10_000), 1_200],
    ['a short time that is not stated', new RateLimited(1_000), 1_000],
  ])('no call is made for %s', (_, refusal, waitMs) => {
    const { clock, tracker } = trackerAfter(90);
    tracker.noteRefusal(refusal);
    expect(tracker.refusedMs()).toBe(waitMs);
    expect(() => tracker.rejectIfRefused(waitMs - 1)).toThrow(RateLimited);
    expect(() => tracker.rejectIfRefused(waitMs)).not.toThrow();
    clock.advance(waitMs);
    expect(tracker.refusedMs()).toBe(0);
    expect(() => tracker.rejectIfRefused(-1)).not.toThrow();
  });

  it('a shorter one changes nothing', () => {
    const { tracker } = trackerAfter(90);
    tracker.noteRefusal(new RateLimited(5_000, { retryAfterMs: 5_000 }));
    tracker.noteRefusal(new RateLimited(1_000));
    expect(tracker.refusedMs()).toBe(5_000);
  });

  it('the next ten seconds count as soon after it', () => {
    const { clock, tracker } = trackerAfter(90);
    clock.advance(60_000);
    expect(tracker.wasRefusedLately()).toBe(false);
    tracker.noteRefusal(new RateLimited(1_000));
    clock.advance(10_999);
    expect(tracker.wasRefusedLately()).toBe(true);
    clock.advance(1);
    expect(tracker.wasRefusedLately()).toBe(false);
  });

  it('a clock that is set back stops no calls', () => {
    const { clock, tracker } = trackerAfter(90);
    clock.advance(60_000);
    tracker.noteRefusal(new RateLimited(5_000, { retryAfterMs: 5_000 }));
    clock.advance(-1);
    expect(tracker.refusedMs()).toBe(0);
  });
});
