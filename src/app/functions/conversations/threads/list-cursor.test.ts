import { expect, it } from 'vitest';
import { ActionError } from '../request/action-error.ts';
import { readListCursor, writeListCursor } from './list-cursor.ts';

it('reads the cursor that it wrote', () => {
  const cursor = { 'contact 101 OPEN': 'MTA=', 'ticket 5': '' };
  expect(writeListCursor(cursor)).toMatch(/^[\w-]+$/);
  expect(readListCursor(writeListCursor(cursor))).toEqual(cursor);
});

it.each(['', 'NTI=', Buffer.from('{"a":1}').toString('base64url'), '%%'])(
  'rejects a cursor that it did not write: %j',
  (text) => {
    expect(() => readListCursor(text)).toThrow(ActionError);
    expect(() => readListCursor(text)).toThrow('INVALID_REQUEST');
  },
);
