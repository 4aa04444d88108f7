import { expect, it } from 'vitest';
import type { Actor } from '../../../cards/contract/people.ts';
import { callWithoutApi } from '../testing/connection.ts';
import { signedComment } from './signed-comment.ts';

const named = { kind: 'agent', name: 'Priya', email: 'priya@us.example' } as const;

it.each<[Actor | undefined, string | undefined, string]>([
  [named, 'p@us.example', 'Priya'],
  [{ ...named, name: undefined }, 'p@us.example', 'priya@us.example'],
  [undefined, 'p@us.example', 'p@us.example'],
  [undefined, undefined, 'HubSpot user 9001'],
])('a comment of the agent %j with the address %s begins with %s', async (actor, email, name) => {
  const call = callWithoutApi();
  call.cache.actors.set('A-9001', Promise.resolve(actor));
  const agent = { actorId: 'A-9001', ...(email !== undefined && { email }) };
  expect(await signedComment({ ...call, agent }, 'Ask <Jonas>.')).toEqual({
    text: `${name}: Ask <Jonas>.`,
    richText: `<p dir="auto">${name}: Ask &lt;Jonas&gt;.</p>`,
  });
});
