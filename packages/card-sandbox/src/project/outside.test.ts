import { describe, expect, it } from 'vitest';
import { outside, type Fixture } from './outside.ts';

const fixture = (url: string, more: Partial<Fixture> = {}): Fixture => ({
  url,
  method: 'GET',
  status: 200,
  headers: {},
  body: url,
  ...more,
});

function standing(fixtures: Fixture[], network = false) {
  const lacks: string[] = [];
  const sent: string[] = [];
  const send: typeof fetch = (input) => {
    sent.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(new Response('from the world'));
  };
  const ask = outside({ fixtures, network, onLack: (lack) => void lacks.push(lack), send });
  return { ask, lacks, sent };
}

describe('an address outside HubSpot', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x?user=1'],
    ['https://a.example/*', 'https://a.example/x/y'],
    ['https://a.example/x?page=2', 'https://a.example/x?page=2&user=1'],
  ])('is answered by the fixture %s: %s', async (url, asked) => {
    const { ask, lacks } = standing([fixture('https://b.example/'), fixture(url)]);
    expect(await (await ask(asked)).text()).toBe(url);
    expect(lacks).toEqual([]);
  });

  it('is answered with the status and body of its fixture', async () => {
    const { ask } = standing([
      fixture('https://a.example/x', { method: 'POST', status: 201, body: { id: 7 } }),
    ]);
    const answer = await ask('https://a.example/x', { method: 'POST' });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ id: 7 });
  });

  it.each([
    ['another path', 'https://a.example/xy', 'GET'],
    ['another query', 'https://a.example/x?page=3', 'GET'],
    ['another method', 'https://a.example/x?page=2', 'DELETE'],
  ])('is not asked without --network, and named: %s', async (_, asked, method) => {
    const { ask, lacks, sent } = standing([fixture('https://a.example/x?page=2')]);
    await expect(ask(asked, { method })).rejects.toThrow('--network is not set');
    expect(lacks).toHaveLength(1);
    expect(sent).toEqual([]);
  });

  it('is asked with --network, unless a fixture answers', async () => {
    const { ask, sent } = standing([fixture('https://a.example/x')], true);
    await ask('https://a.example/x');
    expect(await (await ask('https://a.example/y')).text()).toBe('from the world');
    expect(sent).toEqual(['https://a.example/y']);
  });
});
