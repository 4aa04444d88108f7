import { useMemo, type ReactNode } from 'react';
import { useAssociations, useCrmProperties } from '@hubspot/ui-extensions/crm';
import { CONTACT } from '../contract/record.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { useCard, useLanguage } from '../context/card.ts';
import { CustomerContext, CUSTOMER_PROPERTIES, readCustomer } from './customer.ts';

interface Props {
  thread: ThreadSummary;
  children: ReactNode;
}

/** Provides the thread's customer, read through HubSpot with the agent's own permissions. */
export function CustomerProvider({ thread, children }: Props) {
  const { record } = useCard();
  if (record.objectTypeId === CONTACT) return <ContactCustomer>{children}</ContactCustomer>;
  return <TicketCustomer contactId={thread.contactId}>{children}</TicketCustomer>;
}

/** On a contact, the record is the customer. */
function ContactCustomer({ children }: { children: ReactNode }) {
  const { properties } = useCrmProperties(CUSTOMER_PROPERTIES);
  const language = useLanguage();
  const customer = useMemo(() => readCustomer(properties, language), [properties, language]);
  return <CustomerContext.Provider value={customer}>{children}</CustomerContext.Provider>;
}

const CONTACTS = { toObjectType: CONTACT, properties: CUSTOMER_PROPERTIES, pageLength: 25 };

/** On a ticket, the customer is the ticket's contact that the thread refers to. */
function TicketCustomer({ contactId, children }: { contactId?: string; children: ReactNode }) {
  const language = useLanguage();
  const { results } = useAssociations(CONTACTS);
  const contact = results.find(({ toObjectId }) => String(toObjectId) === contactId);
  const properties = contact?.properties;
  const customer = useMemo(
    () => ({
      ...readCustomer(properties ?? {}, language),
      addresses: results.flatMap((each) => readCustomer(each.properties, language).addresses ?? []),
    }),
    [properties, results, language],
  );
  return <CustomerContext.Provider value={customer}>{children}</CustomerContext.Provider>;
}
