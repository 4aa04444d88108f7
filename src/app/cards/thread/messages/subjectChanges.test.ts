import { expect, test } from 'vitest';
import { aComment, aMessage } from '../../testing/fixtures.ts';
import { subjectChanges } from './subjectChanges.ts';

const changed = (...subjects: (string | undefined)[]) => {
  const messages = subjects.map((subject, index) => aMessage({ id: `m${index}`, subject }));
  return [...subjectChanges([aComment(), ...messages.toReversed()]).values()];
};

test('a subject that differs from the one before is a change', () => {
  expect(changed('Broken zip', 'Re: Broken zip', 'Refund', 'Re: Refund')).toEqual(['Refund']);
});

test.each(['RE: Broken zip', 'AW: WG: broken  ZIP', 'Fwd: Broken zip', 'Re[2]: Broken zip'])(
  '%s is the subject it answers or forwards',
  (subject) => expect(changed('Broken zip', subject)).toEqual([]),
);

test('a message without a subject changes nothing', () => {
  expect(changed('Broken zip', undefined, 'Broken zip')).toEqual([]);
});
