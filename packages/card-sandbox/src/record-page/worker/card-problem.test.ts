import { expect, it } from 'vitest';
import { cardProblem } from './card-problem.ts';

const circular: { self?: object } = {};
circular.self = circular;

it.each([
  ['text', 'no thread', 'no thread'],
  ['an object with a message', { status: 'ERROR', message: 'no thread' }, 'no thread'],
  ['an object without one', { status: 404 }, '{"status":404}'],
  ['an object without a prototype', Object.create(null), '{}'],
  ['an object that contains itself', circular, '[object Object]'],
  ['a symbol', Symbol('thread'), 'Symbol(thread)'],
  ['nothing', undefined, 'An error without a message'],
  ['empty text', '', 'An error without a message'],
])('describes %s', (_, reason, message) => {
  expect(cardProblem(reason)).toEqual({ message });
});

it('names the place of an error, or its component', () => {
  const error = new TypeError('no thread');
  expect(cardProblem(error)).toEqual({ message: 'TypeError: no thread', stack: error.stack });
  expect(cardProblem(error, 'at Card')).toMatchObject({ stack: 'at Card' });
});
