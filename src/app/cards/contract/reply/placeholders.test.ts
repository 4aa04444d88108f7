import { expect, test } from 'vitest';
import { fillPlaceholders } from './placeholders.ts';

test('replaces placeholders with values, ignoring case and spaces', () => {
  const filled = fillPlaceholders(
    'Hi {{customer name}}, {{ Agent  Name }} here, {{customer name}}.',
    {
      'customer name': 'Maria',
      'agent name': 'Ana',
    },
  );
  expect(filled).toEqual({ text: 'Hi Maria, Ana here, Maria.', placeholders: [] });
});

test('shows a placeholder without a value as ‹name› and lists it once', () => {
  const filled = fillPlaceholders('{{customer name}}: {{order}}, {{order}} {{}}', {
    'customer name': '',
  });
  expect(filled).toEqual({
    text: '‹customer name›: ‹order›, ‹order› ‹›',
    placeholders: ['‹customer name›', '‹order›', '‹›'],
  });
});

test('does not interpret placeholders inside a value', () => {
  expect(fillPlaceholders('{{a}}', { a: '{{b}} $& $1', b: 'no' }).text).toBe('{{b}} $& $1');
});

test.each(['constructor', '__proto__', 'toString'])('shows {{%s}} as a placeholder', (name) => {
  expect(fillPlaceholders(`{{${name}}}`, {}).text).toBe(`‹${name}›`);
});

test.each([
  ['Hi {{customer name}', ['{{']],
  ['Hi {customer name}}, {{a}}', ['}}']],
  ['{{order', ['{{']],
  ['{ "id": 1 }', []],
])('lists braces that are no placeholder in %s', (template, placeholders) => {
  expect(fillPlaceholders(template, { a: '{{' }).placeholders).toEqual(placeholders);
});
