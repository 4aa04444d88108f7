import { expect, it } from 'vitest';
import { readWireError } from '../wire/wire-error.ts';
import { refusedProperty } from './refused-property.ts';

const refused = { property: 'hs_stage', message: 'No.' };
const LISTED = '[{"name":"hs_stage","message":"No."},{"name":"other"}]';

it.each([
  [{ errors: [{ message: 'No.', context: { propertyName: ['hs_stage', 'other'] } }] }, refused],
  [{ errors: [{ message: 'No.', context: { properties: ['hs_stage'] } }] }, refused],
  [
    { errors: [{ message: 'A' }, { message: 'No.', context: { propertyName: ['hs_stage'] } }] },
    refused,
  ],
  [{ errors: [{ context: { propertyName: ['a'.repeat(201)] } }] }, undefined],
  [{ message: `Not valid: ${LISTED}` }, refused],
  [{ message: LISTED }, refused],
  [{ message: 'Not valid: [{"name":"hs_stage"' }, undefined],
  [{ message: 'Not valid: {"name":"hs_stage"}' }, undefined],
  [{ message: '{"name":"hs_stage"}' }, undefined],
  [{ message: 'Not valid: [5]' }, undefined],
  [{}, undefined],
])('of %j is %j', (body, property) => {
  expect(refusedProperty(readWireError(body, ''))).toEqual(property);
});
