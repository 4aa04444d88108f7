import { useState } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { RouteRecipient } from '../../contract/reply/route.ts';
import { useLanguage } from '../../context/card.ts';
import { isolated, withoutControls } from '../../text/direction.ts';

/** More are shown page by page, so that the fields below stay in reach. */
const PAGE_LENGTH = 10;

interface Props {
  label: string;
  recipients: RouteRecipient[];
  readOnly: boolean;
  onRemove: (address: string) => void;
}

/** The recipients in one field, such as Cc. */
export function RecipientList({ label, recipients, readOnly, onRemove }: Props) {
  const { strings, format } = useLanguage();
  const [requested, setPage] = useState(0);
  if (recipients.length === 0) return null;
  const lastPage = Math.ceil(recipients.length / PAGE_LENGTH) - 1;
  const page = Math.min(requested, lastPage);
  const shown = recipients.slice(page * PAGE_LENGTH, (page + 1) * PAGE_LENGTH);
  return (
    <Flex direction="column" gap="flush" align="start">
      <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
        {lastPage > 0 ? `${label} (${format.number(recipients.length)})` : label}
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
            {strings.recipients.remove(address)}
          </Button>
        </Flex>
      ))}
      {lastPage > 0 && (
        <Flex gap="xs">
          <Button
            size="xs"
            variant="transparent"
            disabled={page === 0}
            onClick={() => setPage(page - 1)}
          >
            {strings.recipients.previous}
          </Button>
          <Button
            size="xs"
            variant="transparent"
            disabled={page === lastPage}
            onClick={() => setPage(page + 1)}
          >
            {strings.recipients.next}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
