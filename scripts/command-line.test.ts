import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from './command-line.ts';

const command = {
  name: 'npm run example',
  summary: 'Does something.',
  options: {
    profile: { type: 'string', valueName: 'NAME', description: 'chooses a profile' },
    fast: { type: 'boolean', description: 'skips something' },
  },
} as const;

let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

describe('a command', () => {
  it('receives its options', async () => {
    const run = vi.fn(() => Promise.resolve());
    await runCommand(command, run, ['--profile', 'test', '--fast']);
    expect(run).toHaveBeenCalledWith({ profile: 'test', fast: true }, []);
    expect(printed).toEqual([]);
  });

  it('receives arguments without a dash if it takes any', async () => {
    const run = vi.fn(() => Promise.resolve());
    await runCommand({ ...command, positionals: 'name' }, run, ['one', 'two']);
    expect(run).toHaveBeenCalledWith({}, ['one', 'two']);
  });

  it.each(['--help', '-h'])('prints its usage for %s and does nothing else', async (flag) => {
    const run = vi.fn(() => Promise.resolve());
    await runCommand(command, run, ['--unknown', flag]);
    expect(run).not.toHaveBeenCalled();
    expect(printed.join('\n')).toBe(
      [
        'Does something.',
        '',
        'Usage: npm run example -- [options]',
        '',
        '  --profile NAME  chooses a profile',
        '  --fast          skips something',
        '  --help          prints this text',
      ].join('\n'),
    );
    expect(process.exitCode).toBeUndefined();
  });

  it.each([
    ['an unknown option', ['--fix'], "Unknown option '--fix'."],
    ['an option without its value', ['--profile'], "Option '--profile <value>' argument missing."],
    ['a value for a switch', ['--fast=yes'], "Option '--fast' does not take an argument."],
    ['an unexpected argument', ['test'], "Unexpected argument 'test'."],
  ])('prints its usage after %s and exits with 2', async (_what, args, sentence) => {
    const run = vi.fn(() => Promise.resolve());
    await runCommand(command, run, args);
    expect(run).not.toHaveBeenCalled();
    expect(printed.join('\n')).toContain(`${sentence}\n\nDoes something.\n\nUsage:`);
    expect(process.exitCode).toBe(2);
  });

  it('prints the message of an error without a stack trace and exits with 1', async () => {
    await runCommand(command, () => Promise.reject(new Error('The port is taken.')), []);
    expect(printed).toEqual(['The port is taken.']);
    expect(process.exitCode).toBe(1);
  });
});
