import { describe, expect, it } from 'vitest';
import { describeAgent, describeCaller, readCaller, type Caller } from './caller.ts';

const verified = (id: string, email?: string): Caller => ({
  kind: 'verified',
  actorId: `A-${id}`,
  email,
});

describe('the caller', () => {
  it.each<[unknown, number | undefined, Caller | undefined]>([
    [undefined, undefined, undefined],
    [null, undefined, undefined],
    [undefined, 7, { kind: 'claimed', actorId: 'A-7' }],
    [null, 7, { kind: 'claimed', actorId: 'A-7' }],
    [{ userId: 8 }, 7, verified('8')],
    [{ id: ' 8 ' }, 7, verified('8')],
    [{ userId: 8, id: 9, email: ' a@us.example ' }, undefined, verified('8', 'a@us.example')],
    [{ userId: 0, id: 9 }, undefined, verified('9')],
    [{ userId: 1.5, email: 'a@us.example' }, 7, { kind: 'email', email: 'a@us.example' }],
    [{ userId: 'A-8' }, 7, { kind: 'unreadable' }],
    [{ userId: '12345678901234567890' }, 7, { kind: 'unreadable' }],
    [{ userId: '08' }, 7, { kind: 'unreadable' }],
    [{ email: 'a b@us.example' }, 7, { kind: 'unreadable' }],
    [{ email: 'nobody' }, 7, { kind: 'unreadable' }],
    ['8', 7, { kind: 'unreadable' }],
    [{}, 7, { kind: 'unreadable' }],
  ])('%j, claimed %j, is %j', (user, claimed, caller) => {
    expect(readCaller(user, claimed)).toEqual(caller);
  });

  it.each<[Caller, string]>([
    [verified('8'), 'A-8 verified'],
    [{ kind: 'claimed', actorId: 'A-8' }, 'A-8 claimed'],
    [{ kind: 'email', email: 'a@us.example' }, 'an e-mail address, verified'],
    [{ kind: 'unreadable' }, 'unreadable'],
  ])('%j is logged as %j', (caller, text) => {
    expect(describeCaller(caller)).toBe(text);
  });

  it.each<[Caller, string]>([
    [{ kind: 'claimed', actorId: 'A-8' }, 'A-8 claimed'],
    [{ kind: 'email', email: 'a@us.example' }, 'A-8 verified'],
  ])('%j, identified, is logged as %j', (caller, text) => {
    expect(describeAgent({ actorId: 'A-8' }, caller)).toBe(text);
  });
});
