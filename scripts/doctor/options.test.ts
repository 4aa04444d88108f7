import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

const TOKEN = 'pat-eu1-of-this-test';
const env = { PRIVATE_APP_ACCESS_TOKEN: TOKEN };

describe('the options of the doctor', () => {
  it('reads the settings of the function and a record', () => {
    expect(
      readOptions('ticket/501', {
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
    expect(readOptions(undefined, env)).toMatchObject({
      baseUrl: undefined,
      apiVersion: undefined,
    });
  });

  it.each<[what: string, record: string | undefined, env: NodeJS.ProcessEnv, sentence: string]>([
    ['no token', undefined, { PRIVATE_APP_ACCESS_TOKEN: ' ' }, 'needs the app'],
    [
      'a token with a line break',
      undefined,
      { PRIVATE_APP_ACCESS_TOKEN: `${TOKEN}\n${TOKEN}` },
      'copy it again',
    ],
    ['another record type', 'deal/1', env, '--record deal/1 is not a record'],
    ['a record without its type', '101', env, 'use --record contact/101'],
    [
      'an unknown version',
      undefined,
      { ...env, CONVERSATIONS_API_VERSION: 'v4' },
      'must be one of v3, 2026-09-beta, 2026-09, or unset',
    ],
    ['an invalid URL', undefined, { ...env, HUBSPOT_API_URL: 'hubspot' }, 'HUBSPOT_API_URL is not'],
  ])(
    '%s fails with a sentence that does not contain the token',
    (_what, record, given, sentence) => {
      const refusal = () => readOptions(record, given);
      expect(refusal).toThrow(sentence);
      expect(refusal).not.toThrow(TOKEN);
    },
  );
});
