import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { shouldIgnoreFile } from '@hubspot/local-dev-lib/ignoreRules';
import { z } from 'zod';
import { buildFunction } from './build-function.ts';

// What HubSpot does with an upload, done here: a copy of src/ alone, by HubSpot's ignore rules, built by HubSpot's tools.

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const UI_EXTENSIONS_BUILDER = createRequire(import.meta.url).resolve(
  '@hubspot/ui-extensions-dev-server',
);

const Card = z.object({ config: z.object({ entrypoint: z.string() }) });

await buildFunction();
const upload = await copyOfSource();
try {
  for (const entry of await entriesOf(upload)) await buildCard(entry);
  await loadFunction(path.join(upload, 'app/functions/conversations.js'));
} finally {
  await rm(upload, { recursive: true, force: true });
}

async function copyOfSource(): Promise<string> {
  const source = path.join(PROJECT, 'src');
  const copy = await mkdtemp(path.join(tmpdir(), 'threadside-upload-'));
  // HubSpot names files relative to src/ when it asks its ignore rules.
  process.chdir(PROJECT);
  await cp(source, copy, {
    recursive: true,
    filter: (file) => {
      const name = path.relative(source, file);
      return name === '' || !shouldIgnoreFile(name, true);
    },
  });
  const files = (await readdir(copy, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  console.log(`an upload holds ${files.length} files`);
  return copy;
}

/** The entry that each card's hsmeta file names. */
async function entriesOf(upload: string): Promise<string[]> {
  const cards = path.join(upload, 'app/cards');
  const files = (await readdir(cards)).filter((name) => name.endsWith('-hsmeta.json'));
  return Promise.all(
    files.map(async (file) => {
      const meta = Card.parse(JSON.parse(await readFile(path.join(cards, file), 'utf8')));
      return path.join(upload, meta.config.entrypoint);
    }),
  );
}

async function buildCard(entry: string): Promise<void> {
  const command = path.join(path.dirname(UI_EXTENSIONS_BUILDER), 'lib/bin/cli.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [command, 'build', entry], { env });
  const name = path.basename(entry, '.tsx');
  const bundle = await stat(path.join(path.dirname(entry), 'dist', `${name}.js`));
  console.log(`${name} builds to ${bundle.size} bytes`);
}

async function loadFunction(file: string): Promise<void> {
  const check = 'if (typeof require(process.argv[1]).main !== "function") process.exit(1)';
  await promisify(execFile)(process.execPath, ['-e', check, file], { cwd: tmpdir() });
  console.log('the function loads by itself and exports main');
}
