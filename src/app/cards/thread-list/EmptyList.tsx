import { EmptyState, Flex, Text } from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { CONTACT } from '../contract/record.ts';
import { useCard } from '../context/card.ts';

/** Leads to HubSpot's own e-mail composer: an app can only answer, not begin a conversation. */
export function EmptyList() {
  const { record, language } = useCard();
  const { list } = language.strings;
  const { objectTypeId, objectId } = record;
  return (
    <EmptyState
      title={list.emptyTitle}
      imageName="customerSupport"
      imageWidth={120}
      layout="vertical"
      flush
    >
      <Flex direction="column" align="center" gap="sm">
        <Text>{objectTypeId === CONTACT ? list.emptyContact : list.emptyTicket}</Text>
        <CrmActionButton
          actionType="SEND_EMAIL"
          actionContext={{ objectTypeId, objectId: Number(objectId) }}
          size="sm"
        >
          {list.writeEmail}
        </CrmActionButton>
      </Flex>
    </EmptyState>
  );
}
