import { useState } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { RouteRecipient } from '../../contract/route.ts';
import { useLanguage } from '../../context/card.ts';
import { isolated, withoutControls } from '../../text/direction.ts';

/** More than these are shown on request, so that the composer leaves room for the messages. */
const MAX_SHOWN = 4;

interface Props {
  label: string;
  recipients: RouteRecipient[];
  readOnly: boolean;
  onRemove: (address: string) => void;
}

/** The recipients in one field, such as Cc. */
export function RecipientList({ label, recipients, readOnly, onRemove }: Props) {
  const { recipients: strings, message } = useLanguage().strings;
  const [open, setOpen] = useState(false);
  if (recipients.length === 0) return null;
  const shown = open ? recipients : recipients.slice(0, MAX_SHOWN);
  return (
    <Flex direction="column" gap="flush" align="start">
      <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
        {label}
      </Text>
      {shown.map(({ address, name }) => (
        <Flex key={address} align="center" gap="xs" wrap>
          {name && <Text variant="microcopy">{isolated(withoutControls(name))}</Text>}
          <Button
            size="xs"
            variant="transparent"
            disabled={readOnly}
            onClick={() => onRemove(address)}
          >
            {strings.remove(address)}
          </Button>
        </Flex>
      ))}
      {recipients.length > MAX_SHOWN && (
        <Button size="xs" variant="transparent" onClick={() => setOpen(!open)}>
          {open ? message.showLess : strings.showAll(recipients.length)}
        </Button>
      )}
    </Flex>
  );
}
