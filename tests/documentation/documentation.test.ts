import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { en } from '../../src/app/cards/i18n/en.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');
const markdownIn = (folder: string, deep = false) =>
  readdirSync(path.join(PROJECT, folder), { recursive: deep, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
    .map((file) => path.posix.join(folder, ...file.split(path.sep)));

const PAGES = [...markdownIn('.'), ...markdownIn('docs'), ...markdownIn('sandbox', true)];

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** Of npm itself. */
const NPM = ['audit', 'ci', 'install'];

/** npm's word or the script that each command of the text runs. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/(?:`|^|&& )(?:[A-Z_]+=\S* )*npm (?:run (?:-s )?)?([\w-]+)/gm)].map(
    ([, command]) => command ?? '',
  );
}

/** Where relative links lead. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** As GitHub makes a heading's anchor. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names only commands that there are', () => {
    const missing = commandsIn(text).filter(
      (command) => scripts[command] === undefined && !NPM.includes(command),
    );
    expect(missing).toEqual([]);
  });

  it('leads only where something is', () => {
    const broken = linksIn(text).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      if (!existsSync(path.join(PROJECT, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it('names every script that there is to run', () => {
    const ofNpm = ['prepare'];
    const documented = new Set(PAGES.flatMap((page) => commandsIn(read(page))));
    const silent = Object.keys(scripts).filter((name) => !documented.has(name));
    expect(silent).toEqual(ofNpm);
  });

  it('explains every error code under the title that an agent reads, and none that there is not', () => {
    const [, codes = ''] =
      /export type ErrorCode =([^;]+);/.exec(read('src/app/cards/contract/envelope.ts')) ?? [];
    const known = [...codes.matchAll(/'(\w+)'/g)].map(([, code]) => code);
    expect(known.length).toBeGreaterThan(10);
    const [, section = ''] = /^## Troubleshooting$([^]*?)^## /m.exec(readme) ?? [];
    const explained = [...section.matchAll(/^\| `([A-Z_]+)` +\| (.+?) +\|/gm)];
    expect(explained.map(([, code]) => code).sort()).toEqual(['NO_RESPONSE', ...known].sort());
    const titles = Object.entries(en.errors.codes).map(([code, { title }]) => [code, title]);
    expect(
      Object.fromEntries(explained.map(([, code, title]) => [code, title?.replaceAll("'", '’')])),
    ).toEqual(Object.fromEntries(titles));
  });
});

it('the contract names every action and every scope', () => {
  const contract = read('docs/contract.md');
  const [, actions = ''] =
    /export interface Actions \{([^]*?)^\}/m.exec(read('src/app/cards/contract/actions.ts')) ?? [];
  const names = [...actions.matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name ?? '');
  const { config } = z
    .object({ config: z.object({ auth: z.object({ requiredScopes: z.array(z.string()) }) }) })
    .parse(JSON.parse(read('src/app/app-hsmeta.json')));
  const named = [...names, ...config.auth.requiredScopes];
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !contract.includes(`\`${name}\``))).toEqual([]);
});
