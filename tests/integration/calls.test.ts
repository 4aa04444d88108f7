import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulate, type Built } from '../../bench/agents/simulate.ts';
import { buildCard } from '../../scripts/build/build-cards.ts';
import { buildFunction } from '../../scripts/build/build-function.ts';
import { DEFAULT_SETTINGS } from '../../src/app/cards/contract/settings/settings.ts';
import { copySources } from '../copy-sources.ts';

/** The built card, the built function and the simulated API, on simulated time. */
let folder: string;
let built: Built;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-'));
  const inFolder = (name: string) => path.join(folder, name);
  const sources = await copySources(DEFAULT_SETTINGS, folder);
  const cards = path.join(sources, 'src/app/cards');
  const [card, { outFile }] = await Promise.all([
    buildCard('RecordSidebar', inFolder('cards'), cards),
    buildFunction({ outFile: inFolder('conversations.cjs'), settings: DEFAULT_SETTINGS }),
  ]);
  built = { card, functionFile: outFile };
}, 90_000);
afterAll(() => rm(folder, { recursive: true }));

const SLOW = 90_000;

test.each([
  ['a contact of 16 threads', { objectTypeId: '0-1', objectId: 101 } as const],
  ['a ticket', { objectTypeId: '0-5', objectId: 501 } as const],
])(
  'on %s, a card left open for an hour makes at most 60 API calls, with or without an open thread',
  async (_, record) => {
    for (const withThread of [false, true]) {
      const { calls, errorsSeen } = await simulate(built, { name: 'idle', record, withThread });
      expect(calls).toBeLessThanOrEqual(60);
      expect(errorsSeen).toBe(0);
    }
  },
  SLOW,
);

test(
  'an hour of work makes no more API calls than when it was last measured',
  async () => {
    const { calls, done, replies, errorsSeen } = await simulate(built, { name: 'hour' });
    expect({ done, replies, errorsSeen }).toEqual({ done: 40, replies: 40, errorsSeen: 0 });
    expect(calls).toBeLessThanOrEqual(1_150);
  },
  SLOW,
);
