import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Message } from '../../contract/message.ts';
import type { ChosenRecipient, ReplyRoute } from '../../contract/reply/route.ts';
import { useLanguage } from '../../context/card.ts';
import { useCustomer } from '../../customer/customer.ts';
import { AddRecipient } from './AddRecipient.tsx';
import { RecipientList } from './RecipientList.tsx';
import {
  namedRecipients,
  RECIPIENT_FIELDS,
  suggestRecipients,
  withoutRecipient,
} from './recipientList.ts';

interface Props {
  /** Who gets the reply now. */
  chosen: ChosenRecipient[];
  /** The route before the agent chose recipients. */
  route: ReplyRoute;
  messages: Message[];
  /** The first recipient's name, as on the Send button. */
  firstName: string | undefined;
  /** What was typed but not added before the editor was closed. */
  typedBefore: string;
  readOnly: boolean;
  /** Called with what is typed but not added, and with an empty text once it is added. */
  onType: (address: string) => void;
  /** `undefined` returns to the route's own recipients. */
  onChange: (recipients: ChosenRecipient[] | undefined) => void;
}

/** Lets the agent choose who gets an e-mail. */
export function RecipientFields({
  chosen,
  route,
  messages,
  firstName,
  typedBefore,
  readOnly,
  onType,
  onChange,
}: Props) {
  const { recipients: strings } = useLanguage().strings;
  const { addresses = [] } = useCustomer();
  const [first] = route.recipients;
  const named = namedRecipients(chosen, route);
  const isChanged = chosen !== route.recipients;
  const isFirstAlone = chosen.length === 1 && chosen[0]?.address === first?.address;
  return (
    <Flex direction="column" gap="xs">
      <Flex gap="sm" wrap>
        {first && !isFirstAlone && (
          <Button
            size="xs"
            disabled={readOnly}
            onClick={() => onChange([{ address: first.address, field: 'TO' }])}
          >
            {strings.only(firstName ?? first.address)}
          </Button>
        )}
        {isChanged && (
          <Button
            size="xs"
            variant="transparent"
            disabled={readOnly}
            onClick={() => onChange(undefined)}
          >
            {strings.reset}
          </Button>
        )}
      </Flex>
      {RECIPIENT_FIELDS.map((field) => (
        <RecipientList
          key={field}
          label={strings.fields[field]}
          recipients={named.filter((recipient) => recipient.field === field)}
          readOnly={readOnly}
          onRemove={(address) => onChange(withoutRecipient(chosen, address))}
        />
      ))}
      {!chosen.some(({ field }) => field === 'TO') && (
        <Text variant="microcopy">{strings.nobody}</Text>
      )}
      <AddRecipient
        chosen={chosen}
        suggestions={suggestRecipients(chosen, route, messages, addresses)}
        before={typedBefore}
        readOnly={readOnly}
        onType={onType}
        onChange={onChange}
      />
    </Flex>
  );
}
