import type { MultiSelectProps } from '@hubspot/ui-extensions';
import { MultiSelect as MantineMultiSelect } from '@mantine/core';
import { callCard } from '../../hooks/call-card.ts';
import { useFormValue } from '../../hooks/form-values.ts';
import { useDropdownState } from '../buttons/dropdown-state.ts';
import { fieldParts } from '../forms/field.tsx';
import { useChosen } from './chosen.ts';
import { optionsByPlace } from './options.ts';

export function MultiSelect(props: MultiSelectProps) {
  const { label, description, tooltip, required, error, validationMessage, ...behaviour } = props;
  const { name, value, placeholder, readOnly, variant, testId, onChange, options } = behaviour;
  const { data, placeOf, valueAt } = optionsByPlace(options);
  const present = <Value,>(one: Value | null | undefined): one is Value => one != null;
  const [chosen, setChosen] = useChosen(value ?? []);
  // A form's value is a text or a number.
  useFormValue(name, chosen.join(','));
  const dropdown = useDropdownState();
  return (
    <MantineMultiSelect
      {...fieldParts({ label, description, tooltip, required, error, validationMessage })}
      {...{ name, data, placeholder, readOnly }}
      {...dropdown}
      value={chosen.map(placeOf).filter(present)}
      onChange={(places) => {
        const next = places.map(valueAt).filter(present);
        setChosen(next);
        callCard(onChange, next);
      }}
      searchable
      wrapperProps={{ 'data-look': variant ?? 'input', 'data-read-only': readOnly }}
      data-testid={testId}
    />
  );
}
