import { describe, expect, it } from 'vitest';
import { readChoices, writeChoices } from './choices.ts';

describe('the choices in the address', () => {
  it('are read as they were written', () => {
    const query =
      'record=help-desk/501&agent=1002&language=de&zone=Europe/Berlin&latency=800&fault=down&variants=ids-numeric,locked-once@assignThread&now=2026-11-17T10:00:00.000Z&identity=withheld&toolbar=folded';
    expect(writeChoices(readChoices(query))).toBe(query);
  });

  it.each([
    'record=deal/401&view=preview',
    'app=settings&variants=',
    'app=home',
    'app=pages/docs%3Fsection%3Dstart',
  ])('name a place with cards: %s', (query) => {
    expect(writeChoices(readChoices(query))).toBe(query);
  });

  it('are omitted when they have their defaults', () => {
    expect(writeChoices(readChoices('?record=contact/101'))).toBe('record=contact/101');
  });

  it.each(['record=/7', 'record=contact', 'app=garden', 'agent=me', 'latency='])(
    'are ignored when they are invalid: %s',
    (query) => {
      expect(writeChoices(readChoices(query))).toBe('');
    },
  );
});
