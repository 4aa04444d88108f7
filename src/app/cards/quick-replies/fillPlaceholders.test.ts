import { expect, test } from 'vitest';
import { fillPlaceholders } from './fillPlaceholders.ts';

test('values take the place of their placeholders, however those are written', () => {
  const filled = fillPlaceholders(
    'Hi {{customer name}}, {{ Agent  Name }} here, {{customer name}}.',
    {
      'customer name': 'Maria',
      'agent name': 'Ana',
    },
  );
  expect(filled).toEqual({ text: 'Hi Maria, Ana here, Maria.', placeholders: [] });
});

test('what is not known stays visible as a gap, once in the list, and never as braces', () => {
  const filled = fillPlaceholders('{{customer name}}: {{order}}, {{order}} {{}}', {
    'customer name': '',
  });
  expect(filled).toEqual({
    text: '‹customer name›: ‹order›, ‹order› ‹›',
    placeholders: ['‹customer name›', '‹order›', '‹›'],
  });
});

test('a value is text and no template: what looks like a placeholder in it stays', () => {
  expect(fillPlaceholders('{{a}}', { a: '{{b}} $& $1', b: 'no' }).text).toBe('{{b}} $& $1');
});
