import { useState } from 'react';
import { Flex, Text } from '@hubspot/ui-extensions';
import { CrmActionButton, type ActionType } from '@hubspot/ui-extensions/crm';
import { useLanguage } from '../context/card.ts';
import { CONTACT, TICKET } from '../contract/record.ts';
import type { ThreadSummary } from '../contract/thread.ts';

/**
 * HubSpot's own dialogs for the thread's ticket and contact. They work with the agent's rights and need no scope:
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-components/crm-action-components/overview
 */
export function NativeActions({ thread }: { thread: ThreadSummary }) {
  const { native: strings } = useLanguage().strings;
  const [errors, setErrors] = useState<string[]>([]);
  const contact = reference(CONTACT, thread.contactId);
  const ticket = reference(TICKET, thread.ticketId);
  const record = ticket ?? contact;
  const actions: [ActionType, Reference | undefined, string][] = [
    ['ADD_TASK', record, strings.task],
    ['ADD_NOTE', record, strings.note],
    ['SCHEDULE_MEETING', contact, strings.meeting],
    ['SEND_EMAIL', contact, strings.email],
    ['PREVIEW_OBJECT', contact, strings.previewContact],
    ['PREVIEW_OBJECT', ticket, strings.previewTicket],
  ];
  return (
    <Flex direction="column" gap="xs">
      <Flex gap="xs" wrap>
        {actions.map(
          ([actionType, actionContext, label]) =>
            actionContext && (
              <CrmActionButton
                key={label}
                variant="secondary"
                size="xs"
                actionType={actionType}
                actionContext={actionContext}
                onError={setErrors}
              >
                {label}
              </CrmActionButton>
            ),
        )}
      </Flex>
      {errors.length > 0 && <Text variant="microcopy">{strings.failed(errors.join(' '))}</Text>}
    </Flex>
  );
}

interface Reference {
  objectTypeId: string;
  objectId: number;
}

/** Undefined for an id that HubSpot's dialogs do not take. */
export function reference(objectTypeId: string, id: string | undefined): Reference | undefined {
  return id !== undefined && /^\d{1,15}$/.test(id)
    ? { objectTypeId, objectId: Number(id) }
    : undefined;
}
