import * as kit from '@hubspot/ui-extensions';
import { expect, it } from 'vitest';
import { COMPONENTS } from './components.ts';

/** What the kit has and the sandbox lacks: nothing that a card beside a record needs so far. */
const LACKING = [
  'BarChart',
  'CurrencyInput',
  'DateInput',
  'LineChart',
  'NumberInput',
  'StepperInput',
  'TimeInput',
];

it('there is a component in the sandbox for each of the kit, but for a known few', () => {
  const names = kitComponents();
  const table = names.map((name) => ({ name, inSandbox: name in COMPONENTS }));
  console.table(table);
  expect(names.length).toBeGreaterThan(60);
  expect(table.flatMap(({ name, inSandbox }) => (inSandbox ? [] : [name]))).toEqual(LACKING);
});

/** A component of the kit goes by the name that it sends over the wire. */
function kitComponents(): string[] {
  const names = Object.entries(kit).flatMap(([name, value]) => {
    if (typeof value === 'string') return [value];
    const isWrapped = typeof value === 'object' && '$$typeof' in value;
    return isWrapped || name === 'Dropdown' ? [name] : [];
  });
  return [...names, 'DropdownButtonItem'].sort();
}
