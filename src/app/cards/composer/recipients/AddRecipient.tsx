import { useEffect, useState } from 'react';
import { Button, Flex, Input } from '@hubspot/ui-extensions';
import { isMailAddress, MAX_RECIPIENTS } from '../../contract/reply/mail-address.ts';
import type { ChosenRecipient, RecipientField } from '../../contract/reply/route.ts';
import { useLanguage } from '../../context/card.ts';
import type { Strings } from '../../i18n/en.ts';
import { hasRecipient, RECIPIENT_FIELDS, withRecipient, type Suggestion } from './recipientList.ts';

/** Typing narrows them down. */
const MAX_SUGGESTIONS = 6;

interface Props {
  chosen: ChosenRecipient[];
  suggestions: Suggestion[];
  readOnly: boolean;
  onType: (address: string) => void;
  onChange: (recipients: ChosenRecipient[]) => void;
}

/** Adds a recipient by address, to the field that the agent presses, or from the suggestions. */
export function AddRecipient({ chosen, suggestions, readOnly, onType, onChange }: Props) {
  const { recipients: strings } = useLanguage().strings;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  // A new input after each address: a value set from outside could overwrite a keystroke.
  const [inputKey, setInputKey] = useState(0);
  useEffect(() => {
    onType(typed);
    return () => onType('');
  }, [onType, typed]);
  const write = (value: string) => {
    setTyped(value);
    setProblem(undefined);
  };
  const add = (address: string, field: RecipientField) => {
    const found = problemWith(address, chosen, strings);
    setProblem(found);
    if (found !== undefined) return;
    onChange(withRecipient(chosen, { address, field }));
    setTyped('');
    setInputKey(inputKey + 1);
  };
  const usualField = chosen.some(({ field }) => field === 'TO') ? 'CC' : 'TO';
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
        defaultValue=""
        error={problem !== undefined}
        validationMessage={problem}
        onInput={write}
        onChange={write}
      />
      <Flex gap="xs" wrap>
        {RECIPIENT_FIELDS.map((field) => (
          <Button
            key={field}
            size="xs"
            disabled={readOnly}
            onClick={() => add(typed.trim(), field)}
          >
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
            onClick={() => add(suggestion.address, suggestion.field ?? usualField)}
          >
            {suggestionLabel(suggestion, strings)}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}

function problemWith(
  address: string,
  chosen: ChosenRecipient[],
  strings: Strings['recipients'],
): string | undefined {
  if (!isMailAddress(address)) return strings.invalid;
  if (hasRecipient(chosen, address)) return strings.repeated;
  return chosen.length >= MAX_RECIPIENTS ? strings.tooMany(MAX_RECIPIENTS) : undefined;
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
