import { describe, expect, it } from 'vitest';
import { readCommand } from './options.ts';

const read = (...args: string[]) => readCommand(args, '/home/me/shop');

describe('the command line', () => {
  it('runs the project in the current folder without arguments', () => {
    expect(read()).toMatchObject({
      kind: 'start',
      options: { folder: '/home/me/shop', port: 3000 },
    });
  });

  it.each([
    ['a relative folder', ['cards'], { folder: '/home/me/shop/cards' }],
    ['--project', ['--project', '.'], { folder: '/home/me/shop' }],
    ['a file', ['--fixtures', '../a.json'], { fixtures: '/home/me/a.json' }],
    [
      'account variants',
      ['--variant', 'text-blank', '--variant', 'identity-id'],
      { variants: ['text-blank', 'identity-id'] },
    ],
    ['an account id', ['--portal-id', '4711'], { portalId: 4711 }],
    ['an absolute file', ['--secrets', '/s.env'], { secrets: '/s.env' }],
  ])("reads %s, and resolves paths against the user's folder", (_, args, options) => {
    expect(read(...args)).toMatchObject({ kind: 'start', options });
  });

  it('prefers the named folder to the default one', () => {
    expect(readCommand(['here'], '/me', '/default')).toMatchObject({
      options: { folder: '/me/here' },
    });
    expect(readCommand([], '/me', '/default')).toMatchObject({ options: { folder: '/default' } });
  });

  it.each([
    ['an unknown option', ['--colour'], "Unknown option '--colour'."],
    ['a missing value', ['--port'], "Option '--port <value>' argument missing."],
    ['an invalid port', ['--port', 'x'], '"x" is not a port, such as 3001.'],
    [
      'variants of a real account',
      ['--live', '--variant', 'text-blank'],
      'A real account has no variants: leave out --variant.',
    ],
    ['two folders', ['a', 'b'], 'Name one folder only.'],
    [
      'an account id that is no number',
      ['--portal-id', 'me'],
      '"me" is not an account id, such as 12345678.',
    ],
  ])('rejects %s', (_, args, message) => {
    expect(read(...args)).toEqual({ kind: 'invalid', message });
  });

  it('takes a screenshot of a record into a file', () => {
    expect(read('shot', '--record', 'deal/1', '--out', 'a.png', 'cards')).toMatchObject({
      kind: 'shot',
      options: { folder: '/home/me/shop/cards', port: 0 },
      shot: { record: 'deal/1', out: '/home/me/shop/a.png' },
    });
  });

  it('shows its usage for --help', () => {
    expect(read('--help')).toEqual({ kind: 'help' });
  });
});
