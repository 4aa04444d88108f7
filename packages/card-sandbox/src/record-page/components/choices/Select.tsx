import type { SelectProps } from '@hubspot/ui-extensions';
import { Select as MantineSelect } from '@mantine/core';
import { callCard } from '../../hooks/call-card.ts';
import { useFormValue } from '../../hooks/form-values.ts';
import { useDropdownState } from '../buttons/dropdown-state.ts';
import { fieldParts } from '../forms/field.tsx';
import { useChosen } from './chosen.ts';
import { optionsByPlace } from './options.ts';

/** HubSpot adds a search bar to menus with more options. */
const SEARCH_FROM = 7;

export function Select(props: SelectProps) {
  const { label, description, tooltip, required, error, validationMessage, ...behaviour } = props;
  const { name, value, placeholder, readOnly, variant, testId, onChange, onInput, ...own } =
    behaviour;
  const { options } = own;
  const { data, placeOf, valueAt } = optionsByPlace(options);
  const [chosen, setChosen] = useChosen(value);
  useFormValue(name, typeof chosen === 'boolean' ? String(chosen) : chosen);
  const dropdown = useDropdownState();
  return (
    <MantineSelect
      {...fieldParts({ label, description, tooltip, required, error, validationMessage })}
      {...{ name, data, readOnly }}
      {...dropdown}
      placeholder={placeholder ?? 'Select an option'}
      value={placeOf(chosen)}
      onChange={(place) => {
        const next = valueAt(place);
        if (next === undefined) return;
        setChosen(next);
        callCard(onChange, next);
      }}
      searchable={data.length > SEARCH_FROM || onInput !== undefined}
      onInput={(event) => callCard(onInput, event.currentTarget.value)}
      nothingFoundMessage="Nothing found"
      allowDeselect={false}
      maxDropdownHeight={260}
      wrapperProps={{ 'data-look': variant ?? 'input', 'data-read-only': readOnly }}
      data-testid={testId}
    />
  );
}
