import { expect, it } from 'vitest';
import { readAlert } from './card-alert.ts';

it('shows any message as text, and says what HubSpot does not take', () => {
  const mistakes: string[] = [];
  const read = (alert: object) => readAlert(alert, (sentence) => mistakes.push(sentence));
  expect(read({ type: 'tip', message: 'Saved' })).toEqual({ type: 'tip', message: 'Saved' });
  expect(read({ title: 'Orders', message: 'Saved' })).toEqual({
    type: undefined,
    title: 'Orders',
    message: 'Saved',
  });
  expect(mistakes).toEqual([]);
  expect(read({ type: 'error', message: { statusCode: 500 } })).toEqual({
    type: 'info',
    message: '{"statusCode":500}',
  });
  expect(read({}).message).toBe('null');
  expect(mistakes).toEqual([
    'actions.addAlert: type is "error", and takes info, warning, success, danger, tip',
    'actions.addAlert: message is {"statusCode":500}, and no string',
    'actions.addAlert: message is missing',
  ]);
});
