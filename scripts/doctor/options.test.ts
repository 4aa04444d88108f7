import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

const TOKEN = 'pat-eu1-of-this-test';
const env = { PRIVATE_APP_ACCESS_TOKEN: TOKEN };

describe('how the doctor is called', () => {
  it('takes the settings of the function, and a record', () => {
    expect(
      readOptions(['--record', 'ticket/501'], {
        PRIVATE_APP_ACCESS_TOKEN: ` ${TOKEN}\n`,
        HUBSPOT_API_URL: 'http://127.0.0.1:4010/',
        CONVERSATIONS_API_VERSION: '2026-09',
      }),
    ).toEqual({
      token: TOKEN,
      baseUrl: 'http://127.0.0.1:4010',
      apiVersion: '2026-09',
      record: { objectTypeId: '0-5', objectId: '501' },
    });
    expect(readOptions([], env)).toMatchObject({ baseUrl: undefined, apiVersion: undefined });
  });

  it.each<[what: string, args: string[], env: NodeJS.ProcessEnv, sentence: string]>([
    ['no token', [], { PRIVATE_APP_ACCESS_TOKEN: ' ' }, 'needs the app'],
    [
      'a token with a line break in it',
      [],
      { PRIVATE_APP_ACCESS_TOKEN: `${TOKEN}\n${TOKEN}` },
      'copy it anew',
    ],
    ['another record', ['--record', 'deal/1'], env, '--record deal/1 is no record'],
    ['a record without its kind', ['--record', '101'], env, 'write it like --record contact/101'],
    [
      'an unknown version',
      [],
      { ...env, CONVERSATIONS_API_VERSION: 'v4' },
      'must be one of v3, 2026-09-beta, 2026-09, or unset',
    ],
    ['no address', [], { ...env, HUBSPOT_API_URL: 'hubspot' }, 'HUBSPOT_API_URL is no address'],
    ['an unknown option', ['--fix'], env, '--fix'],
  ])('%s is refused in words, without the token', (_what, args, given, sentence) => {
    const refusal = () => readOptions(args, given);
    expect(refusal).toThrow(sentence);
    expect(refusal).not.toThrow(TOKEN);
  });
});
