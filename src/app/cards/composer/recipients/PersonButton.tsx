import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { RecipientField } from '../../contract/reply/route.ts';
import { useLanguage } from '../../context/card.ts';
import type { Strings } from '../../i18n/en.ts';
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
export function PersonButton({ person, field, readOnly, onToggle }: Props) {
  const { recipients: strings } = useLanguage().strings;
  const { address, name, place } = person;
  const isElsewhere = field !== undefined && field !== place;
  const facts = [
    isElsewhere && strings.fields[field],
    place !== 'suggested' && name && isolated(withoutControls(name)),
  ];
  const text = facts.filter(Boolean).join(' · ');
  return (
    <Flex align="center" gap="xs" wrap>
      {text && <Text variant="microcopy">{text}</Text>}
      <Button size="xs" variant="transparent" disabled={readOnly} onClick={onToggle}>
        {field === undefined ? addLabel(person, strings) : strings.remove(address)}
      </Button>
    </Flex>
  );
}

function addLabel({ address, because }: PlacedPerson, strings: Strings['recipients']): string {
  if (because === 'own') return strings.addOwn(address);
  return because === 'noReply' ? strings.addNoReply(address) : strings.add(address);
}
