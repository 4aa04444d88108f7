import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runCommand } from '../scripts/command-line.ts';
import type { Benchmark, Row } from './statistics/benchmark.ts';
import { isMissed } from './statistics/benchmark.ts';
import { tableOf } from './statistics/table.ts';

const HERE = new URL('./', import.meta.url);
const OUT_FOLDER = new URL('../.sandbox/', import.meta.url);
const ENDING = '.bench.ts';

/** The file of each benchmark, by its name. */
const files = new Map(
  (await readdir(HERE, { recursive: true }))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => [path.basename(file, ENDING), file]),
);
const names = [...files.keys()].sort();

await runCommand(
  {
    name: 'npm run bench',
    summary: `Runs the benchmarks and compares them with their limits. Benchmarks: ${names.join(', ')}.`,
    options: {},
    positionals: 'benchmark…',
  },
  (_options, chosen) => measureAll(chosen),
);
// Hung calls are part of some benchmarks and would keep the process alive.
process.exit();

async function measureAll(chosen: string[]): Promise<void> {
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `There is no benchmark "${unknown.join('", "')}". There are: ${names.join(', ')}.`,
    );
  }
  const rows: Row[] = [];
  const sections: string[] = [];
  for (const name of chosen.length > 0 ? chosen : names) {
    const { title, measure } = await load(name);
    console.log(`\n${title} (npm run bench -- ${name})\n`);
    const measured = await measure();
    rows.push(...measured);
    console.log(tableOf(measured));
    sections.push(`## ${title}\n\n\`npm run bench -- ${name}\`\n\n${tableOf(measured)}\n`);
  }
  const missed = rows.filter(isMissed);
  const summary =
    missed.length === 0
      ? `All ${rows.filter(({ limit }) => limit).length} limits are kept.`
      : `Missed: ${missed.map(({ what }) => what).join('; ')}.`;
  console.log(`\n${summary}`);
  await mkdir(OUT_FOLDER, { recursive: true });
  const report = new URL('bench.md', OUT_FOLDER);
  await writeFile(report, `# Benchmarks\n\n${summary}\n\n${sections.join('\n')}`);
  console.log(`Written to ${fileURLToPath(report)}`);
  if (missed.length > 0) process.exitCode = 1;
}

async function load(name: string): Promise<Benchmark> {
  const file = path.join(fileURLToPath(HERE), files.get(name) ?? '');
  const module: unknown = await import(pathToFileURL(file).href);
  if (!hasBenchmark(module)) throw new Error(`${file} exports no benchmark`);
  return module.benchmark;
}

function hasBenchmark(module: unknown): module is { benchmark: Benchmark } {
  return typeof module === 'object' && module !== null && 'benchmark' in module;
}
