import { useState } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ChosenRecipient } from '../../contract/reply/route.ts';
import { useLanguage } from '../../context/card.ts';
import { PersonCheckbox } from './PersonCheckbox.tsx';
import { fieldOf } from './recipientList.ts';
import type { PlacedPerson } from './usePlaces.ts';

/** More are shown page by page, so that the fields below stay in reach. */
const PAGE_LENGTH = 10;

interface Props {
  label: string;
  people: PlacedPerson[];
  /** Who gets the reply now. */
  chosen: ChosenRecipient[];
  readOnly: boolean;
  onToggle: (person: PlacedPerson) => void;
}

/** The people in one field, such as Cc. The page buttons are never disabled, which would take the focus from them. */
export function RecipientList({ label, people, chosen, readOnly, onToggle }: Props) {
  const { strings, format } = useLanguage();
  const [page, setPage] = useState(0);
  if (people.length === 0) return null;
  const pageCount = Math.ceil(people.length / PAGE_LENGTH);
  const turn = (by: number) => setPage((page + by + pageCount) % pageCount);
  const included = people.filter(({ address }) => fieldOf(chosen, address) !== undefined);
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
        {pageCount > 1 ? `${label} (${format.number(included.length)})` : label}
      </Text>
      {people.slice(page * PAGE_LENGTH, (page + 1) * PAGE_LENGTH).map((person) => (
        <PersonCheckbox
          key={person.address}
          person={person}
          field={fieldOf(chosen, person.address)}
          readOnly={readOnly}
          onToggle={() => onToggle(person)}
        />
      ))}
      {pageCount > 1 && (
        <Flex align="center" gap="sm">
          <Button size="xs" variant="transparent" onClick={() => turn(-1)}>
            {strings.recipients.previous}
          </Button>
          <Text variant="microcopy">
            {`${format.number(page + 1)} / ${format.number(pageCount)}`}
          </Text>
          <Button size="xs" variant="transparent" onClick={() => turn(1)}>
            {strings.recipients.next}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
