import { useState } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Address, ConversationMessage } from '../../contract/message.ts';
import { useLanguage } from '../../context/card.ts';
import { isolated, withoutControls } from '../../text/direction.ts';

/** More than these are shown on request. */
const MAX_SHOWN = 3;

/** Who else got an e-mail. The function leaves the team's own addresses out. */
export function Recipients({ message }: { message: ConversationMessage }) {
  const { strings } = useLanguage();
  const [open, setOpen] = useState(false);
  const readers = message.recipients.filter(({ address }) => address?.includes('@'));
  if (readers.length === 0) return null;
  const shown = open ? readers : readers.slice(0, MAX_SHOWN);
  const hidden = readers.length - shown.length;
  const names = (field: Address['field']) =>
    shown
      .filter((reader) => (reader.field ?? 'TO') === field)
      .map(readerName)
      .join(', ');
  const [to, cc, bcc] = [names('TO'), names('CC'), names('BCC')];
  const lines = [
    to && strings.message.to(to),
    cc && strings.message.carbonCopy(cc),
    bcc && strings.message.blindCopy(bcc),
  ];
  return (
    <Flex direction="column" gap="flush" align="start">
      <Text variant="microcopy">{lines.filter(Boolean).join(' · ')}</Text>
      {readers.length > MAX_SHOWN && (
        <Button variant="transparent" size="xs" onClick={() => setOpen(!open)}>
          {open ? strings.message.showLess : strings.message.others(hidden)}
        </Button>
      )}
    </Flex>
  );
}

/** A name alone would not tell two addresses of one person apart. */
function readerName({ name, address = '' }: Address): string {
  const shown = withoutControls(address);
  return name ? `${isolated(withoutControls(name))} <${shown}>` : shown;
}
