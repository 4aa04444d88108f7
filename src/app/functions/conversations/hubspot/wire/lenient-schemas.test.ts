import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
  address,
  itemsOf,
  optionalConstant,
  optionalId,
  optionalNumber,
  readAssignee,
  readFlag,
  readId,
  readTime,
  rows,
  shortText,
  text,
  url,
} from './lenient-schemas.ts';

const long = (length: number) => 'a'.repeat(length);

describe('a time', () => {
  it.each([
    [1_795_870_950, '2026-11-28T13:02:30.000Z'],
    ['1795870950.5', '2026-11-28T13:02:30.500Z'],
    [99_999_999_999, '5138-11-16T09:46:39.000Z'],
    [1e11, '1973-03-03T09:46:40.000Z'],
    [1e14, '1973-03-03T09:46:40.000Z'],
    [1e17, '1973-03-03T09:46:40.000Z'],
    ['2026-11-28T13:02:30Z', '2026-11-28T13:02:30Z'],
    ['2026-11-28T13:02:30', '2026-11-28T13:02:30.000Z'],
    ['2026-11-28T14:02:30+01:00[Europe/Berlin]', '2026-11-28T13:02:30.000Z'],
  ])('is read from %j', (value, time) => {
    expect(readTime(value)).toBe(time);
  });

  it.each([0, -1, '', '0', null, true, '1969-12-31T23:59:59Z', 'today'])(
    'is not read from %j',
    (value) => {
      expect(readTime(value)).toBeUndefined();
    },
  );
});

describe('an id', () => {
  it.each([
    ['7', '7'],
    [7, '7'],
    [long(400), long(400)],
    [long(401), undefined],
    ['', undefined],
    [true, undefined],
    [null, undefined],
  ])('is read from %j, with and without a schema', (value, id) => {
    expect([readId(value), v.parse(optionalId, value)]).toEqual([id, id]);
  });

  it.each([
    [{ userId: 7 }, 'A-7'],
    [{ actorId: '', id: '8' }, 'A-8'],
    [{ name: 'Nora' }, undefined],
    ['A-', undefined],
    ['a-NULL', undefined],
    ['0', undefined],
    ['A-01', 'A-01'],
    ['B-0', 'B-0'],
    ['7a', '7a'],
  ])('of an assignee is read from %j', (value, id) => {
    expect(readAssignee(value)).toBe(id);
  });
});

describe('a field', () => {
  it.each<[string, v.GenericSchema, unknown, unknown]>([
    ['text', text, 'a', 'a'],
    ['text', text, 5, undefined],
    ['short text', shortText(3), 'abc', 'abc'],
    ['short text', shortText(3), 'abcd', 'abc…'],
    ['short text', shortText(3), 'ab😀', 'ab…'],
    ['short text', shortText(3), null, undefined],
    ['address', address, long(1_000), long(1_000)],
    ['address', address, long(1_001), undefined],
    ['url', url, long(4_000), long(4_000)],
    ['url', url, long(4_001), undefined],
    ['number', optionalNumber, 7, 7],
    ['number', optionalNumber, '-12.75', -12.75],
    ['number', optionalNumber, '1.', undefined],
    ['number', optionalNumber, 'a1', undefined],
    ['number', optionalNumber, '1a', undefined],
    ['constant', optionalConstant, 'open', 'OPEN'],
    ['constant', optionalConstant, 5, undefined],
    [
      'list',
      rows(v.object({ a: text })),
      [{ a: 'b' }, 5, { a: 5 }],
      [{ a: 'b' }, { a: undefined }],
    ],
    ['list', rows(v.object({ a: text })), undefined, []],
  ])('with a %s', (_, schema, value, read) => {
    expect(v.parse(schema, value)).toEqual(read);
  });

  it.each([
    [true, true],
    ['true', true],
    ['True', false],
    [1, false],
  ])('with the flag %j is %j', (value, flag) => {
    expect(readFlag(value)).toBe(flag);
  });
});

describe('the items of a list', () => {
  it.each<[unknown, unknown[]]>([
    [
      [1, null],
      [1, null],
    ],
    [{ a: {}, b: { c: 1 } }, [{}, { c: 1 }]],
    [{ a: {}, b: 1 }, [{ a: {}, b: 1 }]],
    [null, []],
    ['a', []],
  ])('%j', (value, items) => {
    expect(itemsOf(value)).toEqual(items);
  });

  it('are 1,000 at most', () => {
    expect(itemsOf(Array.from({ length: 1_001 }))).toHaveLength(1_000);
  });
});
