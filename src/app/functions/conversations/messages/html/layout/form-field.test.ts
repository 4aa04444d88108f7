import { expect, it } from 'vitest';
import { fieldText } from './form-field.ts';

it.each<[Record<string, string>, string]>([
  [{ type: 'Checkbox', checked: '', value: 'a' }, '☑ '],
  [{ type: 'checkbox', value: 'a' }, '☐ '],
  [{ type: 'radio', checked: '' }, '◉ '],
  [{ type: 'radio' }, '○ '],
  [{ type: 'file', value: 'a' }, ''],
  [{ type: 'hidden', value: 'a' }, ''],
  [{ type: 'image', value: 'a' }, ''],
  [{ type: 'password', value: 'a' }, ''],
  [{ type: 'submit', value: 'Send' }, 'Send'],
  [{ value: 'Nora' }, 'Nora'],
  [{}, ''],
])('a field with %j shows %j', (attributes, text) => {
  expect(fieldText(new Map(Object.entries(attributes)))).toBe(text);
});
