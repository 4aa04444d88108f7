import { useMemo } from 'react';
import { Box, Flex, Icon, Tag, Text } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { channelIcon } from '../../channels/channelIcon.ts';
import { channelName } from '../../channels/channelName.ts';
import { useComposer } from '../../composer/sending/useComposer.ts';
import { CONTACT, TICKET } from '../../contract/record.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { AssignToMeButton } from './AssignToMeButton.tsx';
import { UndoButton } from './UndoButton.tsx';
import { truncateText } from '../../text/truncateText.ts';
import { useTicketStage } from '../../ticket/ticketStages.ts';
import type { RowText } from './formatRow.ts';

/** Leaves room for the assignee in a narrow sidebar. */
const MAX_STAGE_LENGTH = 20;

interface Props {
  thread: ThreadSummary;
  text: RowText;
  names: Names;
  isNewest: boolean;
}

/** The last line of a row: channel, customer, assignee, age, ticket and draft. Customer and ticket open in place. */
export function RowFacts({ thread, text, names, isNewest }: Props) {
  const { record, language } = useCard();
  const { strings } = language;
  const stage = useTicketStage(thread.ticketId);
  const channel = channelName(thread.channelId, names.channels, strings);
  const facts = [isNewest && strings.list.newestArrival, text.assignee, text.absence, text.age];
  const shown = facts.filter(Boolean).join(' · ');
  // A stable object is not sent to HubSpot's page again.
  const exact = [text.assignee, text.absence, text.exactTime].filter(Boolean).join(' · ');
  const tooltip = useMemo(() => ({ tooltipText: exact }), [exact]);
  const showsTicket = record.objectTypeId === CONTACT || thread.ticketId !== record.objectId;
  return (
    <Flex align="center" justify="between" gap="xs" wrap>
      <Flex align="center" gap="xs" wrap>
        <Icon name={channelIcon(thread.channelId)} size="sm" screenReaderText={channel} />
        {text.customer && <Customer contactId={thread.contactId} name={text.customer} />}
        <Text variant="microcopy" truncate={tooltip}>
          {shown}
        </Text>
        {showsTicket && thread.ticketId && (
          <Preview objectTypeId={TICKET} objectId={thread.ticketId}>
            {stage?.label
              ? strings.ticket.stage(truncateText(stage.label, MAX_STAGE_LENGTH))
              : strings.list.ticket(thread.ticketId)}
          </Preview>
        )}
        <DraftTag threadId={thread.id} />
      </Flex>
      <Box flex="none">
        <AssignToMeButton thread={thread} names={names} name={text.name} />
        <UndoButton thread={thread} name={text.name} />
      </Box>
    </Flex>
  );
}

/** A visitor who is no contact yet has no record to open. */
function Customer({ contactId = '', name }: { contactId: string | undefined; name: string }) {
  if (!/^\d+$/.test(contactId)) return <Text variant="microcopy">{name}</Text>;
  return (
    <Preview objectTypeId={CONTACT} objectId={contactId}>
      {name}
    </Preview>
  );
}

interface PreviewProps {
  objectTypeId: string;
  objectId: string;
  children: string;
}

/** A link that opens a record in HubSpot's preview, beside the page. */
function Preview({ objectTypeId, objectId, children }: PreviewProps) {
  const actionContext = useMemo(
    () => ({ objectTypeId, objectId: Number(objectId) }),
    [objectTypeId, objectId],
  );
  return (
    <Box flex="none">
      <Text variant="microcopy">
        <CrmActionLink actionType="PREVIEW_OBJECT" actionContext={actionContext}>
          {children}
        </CrmActionLink>
      </Text>
    </Box>
  );
}

function DraftTag({ threadId }: { threadId: string }) {
  const { language } = useCard();
  const reply = useComposer(threadId, 'reply').state;
  const comment = useComposer(threadId, 'comment').state;
  const hasDraft = [reply, comment].some(
    ({ hasText, sending }) => hasText && sending.phase === 'idle',
  );
  return hasDraft && <Tag variant="warning">{language.strings.list.draft}</Tag>;
}
