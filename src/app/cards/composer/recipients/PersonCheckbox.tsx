import { Checkbox } from '@hubspot/ui-extensions';
import type { RecipientField } from '../../contract/reply/route.ts';
import { useLanguage } from '../../context/card.ts';
import { isolated, withoutControls } from '../../text/direction.ts';
import type { PlacedPerson } from './usePlaces.ts';

interface Props {
  person: PlacedPerson;
  /** The field in which they get the reply; undefined if they do not get it. */
  field: RecipientField | undefined;
  readOnly: boolean;
  /** Adds them, or removes them. */
  onToggle: () => void;
}

/** Adds or removes one person. Names their field, unless the heading above does. */
export function PersonCheckbox({ person, field, readOnly, onToggle }: Props) {
  const { recipients: strings } = useLanguage().strings;
  const { address, name, place, because } = person;
  const label = [
    field && field !== place && strings.fields[field],
    name && isolated(withoutControls(name)),
    because ? strings.leftOut[because](address) : address,
  ];
  return (
    <Checkbox name={address} checked={field !== undefined} readOnly={readOnly} onChange={onToggle}>
      {label.filter(Boolean).join(' · ')}
    </Checkbox>
  );
}
