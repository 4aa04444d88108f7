import { useState } from 'react';
import { Flex, Text } from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { useCard } from '../context/card.ts';
import { CONTACT, TICKET } from '../contract/record.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { threadUrl } from '../hubspot-link/threadUrl.ts';
import { useClipboard } from '../announcements/useClipboard.ts';
import { reference } from './NativeActions.tsx';

interface Props {
  thread: ThreadSummary;
  names: Names;
}

/** After the comment: HubSpot's task dialog, with the link to the thread in the clipboard. */
export function AskColleague({ thread, names }: Props) {
  const { portal, language } = useCard();
  const { native: strings } = language.strings;
  const copy = useClipboard();
  const [errors, setErrors] = useState<string[]>([]);
  const { url } = threadUrl(thread, names, portal);
  const record = reference(TICKET, thread.ticketId) ?? reference(CONTACT, thread.contactId);
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text variant="microcopy">{strings.askHelp}</Text>
      {record && (
        <CrmActionButton
          variant="secondary"
          size="xs"
          actionType="ADD_TASK"
          actionContext={record}
          onClick={() => copy(url, strings.pasteLink, language.strings.thread.linkNotCopied)}
          onError={setErrors}
        >
          {strings.createTask}
        </CrmActionButton>
      )}
      <Text variant="microcopy">{url}</Text>
      {errors.length > 0 && <Text variant="microcopy">{strings.failed(errors.join(' '))}</Text>}
    </Flex>
  );
}
