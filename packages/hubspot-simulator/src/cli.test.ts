import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readOptions, UsageError } from './cli-options.ts';

const BIN = fileURLToPath(new URL('../bin/hubspot-simulator.js', import.meta.url));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', cwd: '/' });

test('prints its usage on request, from any folder', () => {
  const { status, stdout, stderr } = run('--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Usage: hubspot-simulator');
});

test('prints its usage instead of a stack trace for an unknown option', () => {
  const { status, stderr } = run('--prot', '1');
  expect(status).toBe(1);
  expect(stderr).toContain("Unknown option '--prot'");
  expect(stderr).toContain('Usage: hubspot-simulator');
  expect(stderr).not.toContain('    at ');
});

test.each([
  [['--port', 'high'], '--port high is not a whole number from 0 to 65535.'],
  [['--port', '70000'], '--port 70000 is not a whole number from 0 to 65535.'],
  [['--now', 'tomorrow'], '--now tomorrow is not a time. Write it like 2026-11-17T09:30:00Z.'],
  [['--threads', '-1'], "Option '--threads' argument is ambiguous."],
])('rejects wrong values in one sentence: %s', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(UsageError);
  expect(() => readOptions(args)).toThrow(sentence);
});

test('uses port 4010 by default', () => {
  expect(readOptions([])).toEqual({ port: 4010 });
});
