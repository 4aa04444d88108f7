import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCards, type BuiltCards } from './build-cards.ts';

let folder: string;
let cards: BuiltCards;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-'));
  cards = await buildCards(folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe.each(['RecordSidebar', 'HelpDeskSidebar'] as const)('the built card %s', (name) => {
  it('has no lookbehind, for which Safari before 16.4 would refuse all of it', async () => {
    expect(await readFile(cards[name], 'utf8')).not.toMatch(/\(\?<[=!]/);
  });

  it('is at most 66,000 bytes, gzipped', async () => {
    const bundle = await readFile(cards[name]);
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(66_000);
  });

  it('includes English, and of other languages only the texts that are needed at once', async () => {
    const code = await readFile(cards[name], 'utf8');
    expect(code).toContain('Customer portal');
    expect(code).toContain('Konversationen werden geladen');
    expect(code).not.toContain('Kundenportal');
  });
});
