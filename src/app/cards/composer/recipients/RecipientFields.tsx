import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Message } from '../../contract/message.ts';
import type { ChosenRecipient, ReplyRoute } from '../../contract/reply/route.ts';
import { useLanguage } from '../../context/card.ts';
import { useCustomer } from '../../customer/customer.ts';
import { useWasEver } from '../../time/useWasEver.ts';
import { AddRecipient } from './AddRecipient.tsx';
import { RecipientList } from './RecipientList.tsx';
import {
  fieldOf,
  findPeople,
  RECIPIENT_FIELDS,
  usualField,
  withoutRecipient,
} from './recipientList.ts';
import { usePlaces, type PlacedPerson } from './usePlaces.ts';

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

/**
 * Lets the agent choose who gets an e-mail. Everybody keeps their place, and buttons stay once they were pressed, so
 * that they keep the focus.
 */
export function RecipientFields(props: Props) {
  const { chosen, route, messages, firstName, typedBefore, readOnly, onType, onChange } = props;
  const { recipients: strings } = useLanguage().strings;
  const { addresses = [] } = useCustomer();
  const people = usePlaces(findPeople(chosen, route, messages, addresses), chosen);
  const isChanged = chosen !== route.recipients;
  const wasChanged = useWasEver(isChanged);
  const [first] = route.recipients;
  const isFirstAlone = chosen.length === 1 && chosen[0]?.address === first?.address;
  const toggle = ({ address, field, place }: PlacedPerson) => {
    const added = place === 'suggested' ? (field ?? usualField(chosen)) : place;
    onChange(
      fieldOf(chosen, address)
        ? withoutRecipient(chosen, address)
        : [...chosen, { address, field: added }],
    );
  };
  const shared = { chosen, readOnly, onToggle: toggle };
  return (
    <Flex direction="column" gap="xs">
      <Flex gap="sm" wrap>
        {first && (wasChanged || !isFirstAlone) && (
          <Button
            size="xs"
            disabled={readOnly}
            onClick={() => onChange([{ address: first.address, field: 'TO' }])}
          >
            {strings.only(firstName ?? first.address)}
          </Button>
        )}
        {wasChanged && (
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
          people={people.filter(({ place }) => place === field)}
          {...shared}
        />
      ))}
      {!chosen.some(({ field }) => field === 'TO') && (
        <Text variant="microcopy">{strings.nobody}</Text>
      )}
      <AddRecipient
        suggested={people.filter(({ place }) => place === 'suggested')}
        onType={onType}
        before={typedBefore}
        onChange={onChange}
        {...shared}
      />
    </Flex>
  );
}
