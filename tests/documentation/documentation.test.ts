import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { drawDiagrams } from '../../scripts/diagram/draw-diagrams.ts';
import { DEFAULT_SETTINGS } from '../../src/app/cards/contract/settings/settings.ts';
import { en } from '../../src/app/cards/i18n/en.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(path.join(PROJECT, folder), { encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join(folder, file));

const PAGES = [
  '.',
  'docs',
  'packages/hubspot-simulator',
  'packages/card-sandbox',
  'packages/card-sandbox/docs',
  'bench/baseline',
].flatMap(markdownIn);

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** Commands of npm itself. */
const NPM = ['audit', 'ci', 'install'];

/** The script, or npm's own command, that each command of the text runs. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/(?:`|^|&& )(?:[A-Z_]+=\S* )*npm (?:run (?:-s )?)?([\w:-]+)/gm)].map(
    ([, command]) => command ?? '',
  );
}

/** The targets of relative links. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchors that GitHub gives to headings. */
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

  it('names only existing commands', () => {
    const missing = commandsIn(text).filter(
      (command) => scripts[command] === undefined && !NPM.includes(command),
    );
    expect(missing).toEqual([]);
  });

  it('links only to existing files and headings', () => {
    const broken = linksIn(text).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      if (!existsSync(path.join(PROJECT, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

it('the documentation names every script', () => {
  const documented = new Set(PAGES.flatMap((page) => commandsIn(read(page))));
  const missing = Object.keys(scripts).filter((name) => !documented.has(name));
  // npm runs it by itself.
  expect(missing).toEqual(['prepare']);
});

it('troubleshooting explains every error code under the title that an agent reads', () => {
  const [, codes = ''] =
    /export type ErrorCode =([^;]+);/.exec(read('src/app/cards/contract/envelope.ts')) ?? [];
  const known = [...codes.matchAll(/'(\w+)'/g)].map(([, code]) => code);
  expect(known.length).toBeGreaterThan(10);
  const rows = read('docs/troubleshooting.md').matchAll(/^\| `([A-Z_]+)` +\| (.+?) +\|/gm);
  const explained = [...rows].map(([, code = '', title = '']) => [code, title]);
  expect(explained.map(([code]) => code).sort()).toEqual(['NO_RESPONSE', ...known].sort());
  const titles = Object.entries(en.errors.codes).map(([code, { title }]) => [code, title]);
  expect(
    Object.fromEntries(explained.map(([code, title]) => [code, title?.replaceAll("'", '’')])),
  ).toEqual(Object.fromEntries(titles));
});

it('the README of the card sandbox is one page', () => {
  expect(read('packages/card-sandbox/README.md').split(/\s+/).length).toBeLessThan(600);
});

it('the README is about 150 lines and names when the API versions end', () => {
  const readme = read('README.md');
  expect(readme.split('\n').length).toBeLessThanOrEqual(160);
  expect(readme).toContain('30 March 2027');
  expect(readme).toContain('September 2027');
});

it('the page about settings names every setting with its default', () => {
  const page = read('docs/settings.md');
  const rows = [...page.matchAll(/^\| (`.+?) +\| (.+?) +\|/gm)].flatMap(
    ([, names = '', values = '']) => {
      const defaults = values.split(', ');
      return names
        .split(', ')
        .map((name, index) => [unquote(name), unquote(defaults[index] ?? '')]);
    },
  );
  const documented = new Map(rows.map(([name = '', value = '']) => [name, value]));
  for (const [name, value] of Object.entries(DEFAULT_SETTINGS)) {
    expect([name, documented.get(name)]).toEqual([name, JSON.stringify(value)]);
  }
});

it('the diagrams of the architecture are up to date: npm run diagram', async () => {
  const page = read('docs/architecture.md');
  expect(await drawDiagrams(page)).toBe(page);
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

function unquote(code: string): string {
  return code.replaceAll('`', '');
}
