import { useState } from 'react';
import { Button, Flex, Input } from '@hubspot/ui-extensions';
import { MAX_RECIPIENTS } from '../../contract/reply/mail-address.ts';
import type { ChosenRecipient, RecipientField } from '../../contract/reply/route.ts';
import { useLanguage } from '../../context/card.ts';
import { PersonCheckbox } from './PersonCheckbox.tsx';
import { fieldOf, RECIPIENT_FIELDS, withTyped } from './recipientList.ts';
import type { PlacedPerson } from './usePlaces.ts';

/** Typing narrows them down. */
const MAX_SUGGESTIONS = 6;

interface Props {
  /** Who gets the reply now. */
  chosen: ChosenRecipient[];
  suggested: PlacedPerson[];
  /** What was typed but not added before the editor was closed. */
  before: string;
  readOnly: boolean;
  onType: (address: string) => void;
  onChange: (recipients: ChosenRecipient[]) => void;
  onToggle: (person: PlacedPerson) => void;
}

/** Adds recipients by address, to the field that the agent presses, or from the suggestions. */
export function AddRecipient(props: Props) {
  const { chosen, suggested, before, readOnly, onType, onChange, onToggle } = props;
  const { recipients: strings } = useLanguage().strings;
  const [typed, setTyped] = useState(before);
  const [problem, setProblem] = useState<string>();
  // A new input after each address: a value set from outside could overwrite a keystroke.
  const [inputKey, setInputKey] = useState(0);
  const write = (value: string) => {
    setTyped(value);
    onType(value);
    setProblem(undefined);
  };
  const clear = () => {
    write('');
    setInputKey(inputKey + 1);
  };
  const problems = {
    invalid: strings.invalid,
    repeated: strings.repeated,
    tooMany: strings.tooMany(MAX_RECIPIENTS),
  };
  const add = (field: RecipientField) => {
    const added = withTyped(chosen, typed, field);
    setProblem(added.ok ? undefined : problems[added.problem]);
    if (!added.ok) return;
    onChange(added.recipients);
    clear();
  };
  const isAdded = ({ address }: PlacedPerson) => fieldOf(chosen, address) !== undefined;
  const sought = typed.trim().toLowerCase();
  const matching = suggested
    .filter(({ address, name = '' }) => `${name} ${address}`.toLowerCase().includes(sought))
    .slice(0, MAX_SUGGESTIONS);
  return (
    <Flex direction="column" gap="xs">
      <Input
        key={inputKey}
        name="Recipient"
        label={strings.address}
        readOnly={readOnly}
        defaultValue={typed}
        error={problem !== undefined}
        validationMessage={problem}
        onInput={write}
        onChange={write}
      />
      <Flex gap="xs" wrap>
        {RECIPIENT_FIELDS.map((field) => (
          <Button key={field} size="xs" disabled={readOnly} onClick={() => add(field)}>
            {strings.addTo[field]}
          </Button>
        ))}
      </Flex>
      <Flex direction="column" gap="xs" align="start">
        {suggested
          .filter((person) => matching.includes(person) || isAdded(person))
          .map((person) => (
            <PersonCheckbox
              key={person.address}
              person={person}
              field={fieldOf(chosen, person.address)}
              readOnly={readOnly}
              onToggle={() => {
                clear();
                if (isAdded(person) || chosen.length < MAX_RECIPIENTS) onToggle(person);
                else setProblem(problems.tooMany);
              }}
            />
          ))}
      </Flex>
    </Flex>
  );
}
