import * as v from 'valibot';
import { expect, it } from 'vitest';
import { attemptId, cursor, mailAddress, messageText, signature, threadId } from './fields.ts';

const long = (length: number) => 'a'.repeat(length);

it.each<[string, v.GenericSchema, unknown[], unknown[]]>([
  [
    'id',
    threadId,
    ['7', 'a/b.c', long(400)],
    ['', '.7', 'a\nb', '\ud800', long(401), 7, undefined],
  ],
  ['attempt id', attemptId, ['a', '_a.b:c-1', long(200)], ['', '.a', 'a b', ' a', long(201)]],
  ['cursor', cursor, ['a', long(4_000)], ['', long(4_001), undefined]],
  ['text', messageText, [' a ', long(100_000)], ['', ' \u200b\n', long(100_001), undefined]],
  ['signature', signature, ['a', undefined], ['', ' \n', long(100_000)]],
  ['mail address', mailAddress, ['a@b.example'], ['a', 'a@b', '']],
])('takes a valid %s only', (_, schema, valid, invalid) => {
  const isValid = (value: unknown) => v.safeParse(schema, value).success;
  expect(valid.filter((value) => !isValid(value))).toEqual([]);
  expect(invalid.filter(isValid)).toEqual([]);
});

it.each([
  [messageText, '', 'NO_TEXT'],
  [messageText, long(100_001), 'TEXT_TOO_LONG'],
  [mailAddress, 'a', 'BAD_RECIPIENT'],
])('says why %# is refused', (schema, value, reason) => {
  expect(v.safeParse(schema, value).issues?.map(({ message }) => message)).toContain(reason);
});
