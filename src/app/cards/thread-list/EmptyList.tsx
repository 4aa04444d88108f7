import { EmptyState, Text } from '@hubspot/ui-extensions';
import { CONTACT } from '../contract/record.ts';
import { useCard } from '../context/card.ts';

export function EmptyList() {
  const { record, language } = useCard();
  const { list } = language.strings;
  return (
    <EmptyState
      title={list.emptyTitle}
      imageName="customerSupport"
      imageWidth={120}
      layout="vertical"
      flush
    >
      <Text>{record.objectTypeId === CONTACT ? list.emptyContact : list.emptyTicket}</Text>
    </EmptyState>
  );
}
