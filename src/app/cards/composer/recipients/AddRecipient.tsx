import { useState } from 'react';
import { Button, Flex, Input } from '@hubspot/ui-extensions';
import { MAX_RECIPIENTS } from '../../contract/reply/mail-address.ts';
import type { ChosenRecipient, RecipientField } from '../../contract/reply/route.ts';
import { useLanguage } from '../../context/card.ts';
import type { Strings } from '../../i18n/en.ts';
import { RECIPIENT_FIELDS, withTyped, type Suggestion } from './recipientList.ts';

/** Typing narrows them down. */
const MAX_SUGGESTIONS = 6;

interface Props {
  chosen: ChosenRecipient[];
  suggestions: Suggestion[];
  /** What was typed but not added before the editor was closed. */
  before: string;
  readOnly: boolean;
  onType: (address: string) => void;
  onChange: (recipients: ChosenRecipient[]) => void;
}

/** Adds recipients by address, to the field that the agent presses, or from the suggestions. */
export function AddRecipient({ chosen, suggestions, before, readOnly, onType, onChange }: Props) {
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
  const add = (addresses: string, field?: RecipientField) => {
    const added = withTyped(chosen, addresses, field);
    setProblem(added.ok ? undefined : problems[added.problem]);
    if (!added.ok) return;
    onChange(added.recipients);
    setTyped('');
    onType('');
    setInputKey(inputKey + 1);
  };
  const problems = {
    invalid: strings.invalid,
    repeated: strings.repeated,
    tooMany: strings.tooMany(MAX_RECIPIENTS),
  };
  const matching = suggestions.filter(({ address, name = '' }) =>
    `${name} ${address}`.toLowerCase().includes(typed.trim().toLowerCase()),
  );
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
          <Button key={field} size="xs" disabled={readOnly} onClick={() => add(typed, field)}>
            {strings.addTo[field]}
          </Button>
        ))}
      </Flex>
      <Flex gap="xs" wrap>
        {matching.slice(0, MAX_SUGGESTIONS).map((suggestion) => (
          <Button
            key={suggestion.address}
            size="xs"
            variant="transparent"
            disabled={readOnly}
            onClick={() => add(suggestion.address, suggestion.field)}
          >
            {suggestionLabel(suggestion, strings)}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}

function suggestionLabel({ address, because }: Suggestion, strings: Strings['recipients']): string {
  switch (because) {
    case 'own':
      return strings.addOwn(address);
    case 'noReply':
      return strings.addNoReply(address);
    case undefined:
      return strings.add(address);
  }
}
