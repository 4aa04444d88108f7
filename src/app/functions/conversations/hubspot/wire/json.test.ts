import { describe, expect, it } from 'vitest';
import { isErrorBody, readJson, unwrap, withoutDirectionControls } from './json.ts';

describe('JSON', () => {
  it.each([
    ['{"id":12345678901234567890}', { id: '12345678901234567890' }],
    ['{"id":-12345678901234567890}', { id: '-12345678901234567890' }],
    ['[9007199254740991,9007199254740992]', [9007199254740991, '9007199254740992']],
    ['[1234567890123456.5,1e300]', [1234567890123456.5, 1e300]],
    ['{"a":"see 12345678901234567890"}', { a: 'see 12345678901234567890' }],
    [String.raw`{"a":"\"12345678901234567890"}`, { a: '"12345678901234567890' }],
    [String.raw`{"a":"\\","b":12345678901234567890}`, { a: '\\', b: '12345678901234567890' }],
    ['{"a":', undefined],
    ['', undefined],
  ])('%s is read as %j', (content, value) => {
    expect(readJson(content)).toEqual(value);
  });

  it('may have 700,000 values', () => {
    const values = (count: number) => readJson(`[${'0,'.repeat(count - 1)}0]`);
    expect(values(700_000)).toHaveLength(700_000);
    expect(values(700_001)).toBeUndefined();
  });

  it.each([
    ['a\u202ab\u202ec\u2066d\u2069e', 'abcde'],
    [String.raw`a\u202Eb\u2066c`, 'abc'],
    [String.raw`a\\\u202eb`, String.raw`a\\b`],
    [String.raw`a\\u202e`, String.raw`a\\u202e`],
    [String.raw`a\u202f\u2065\u206a\u2029`, String.raw`a\u202f\u2065\u206a\u2029`],
  ])('%j without direction controls is %j', (json, readable) => {
    expect(withoutDirectionControls(json)).toBe(readable);
  });
});

describe('a response', () => {
  it.each([
    [{ data: { id: '1' } }, { id: '1' }],
    [{ response: { body: { results: [] } } }, { results: [] }],
    [{ body: [1] }, [1]],
    [
      { id: '1', data: {} },
      { id: '1', data: {} },
    ],
    [
      { results: [], data: {} },
      { results: [], data: {} },
    ],
    [{ data: 5 }, { data: 5 }],
    [[{ data: {} }], [{ data: {} }]],
    [null, null],
  ])('%j is unwrapped to %j', (json, value) => {
    expect(unwrap(json)).toEqual(value);
  });

  it.each([
    [{ status: 'error' }, true],
    [{ status: 'ok' }, false],
    [{ id: '1', status: 'error' }, false],
    [{ results: [], status: 'error' }, false],
    [[], false],
    [null, false],
  ])('%j is an error: %j', (json, is) => {
    expect(isErrorBody(json)).toBe(is);
  });
});
