import { useRef } from 'react';
import { addressKey } from '../../contract/reply/mail-address.ts';
import type { ChosenRecipient, RecipientField } from '../../contract/reply/route.ts';
import { fieldOf, type Person } from './recipientList.ts';

/** A person in the place where the editor first showed them: one of the fields, or the suggestions. */
export interface PlacedPerson extends Person {
  place: RecipientField | 'suggested';
}

/** Keeps each person in one place while the agent adds and removes them, so that the checkbox keeps the focus. */
export function usePlaces(people: Person[], chosen: ChosenRecipient[]): PlacedPerson[] {
  const placed = useRef(new Map<string, PlacedPerson>());
  for (const person of people) {
    const key = addressKey(person.address);
    if (placed.current.has(key)) continue;
    placed.current.set(key, { ...person, place: fieldOf(chosen, key) ?? 'suggested' });
  }
  return [...placed.current.values()];
}
