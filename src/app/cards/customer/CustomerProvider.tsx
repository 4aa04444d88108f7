import { useMemo, type ReactNode } from 'react';
import { useAssociations, useCrmProperties } from '@hubspot/ui-extensions/crm';
import { CONTACT } from '../contract/record.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { useCard } from '../context/card.ts';
import { CustomerContext, PROPERTIES, readCustomer } from './customer.ts';

interface Props {
  thread: ThreadSummary;
  children: ReactNode;
}

/** Lets everything inside know the thread's customer, by HubSpot's own word and with the agent's own rights. */
export function CustomerOf({ thread, children }: Props) {
  const { record } = useCard();
  if (record.objectTypeId === CONTACT) return <OfContact>{children}</OfContact>;
  return <OfTicket contactId={thread.contactId}>{children}</OfTicket>;
}

/** On a contact, the record is the customer. */
function OfContact({ children }: { children: ReactNode }) {
  const { properties } = useCrmProperties(PROPERTIES);
  const customer = useMemo(() => readCustomer(properties), [properties]);
  return <CustomerContext.Provider value={customer}>{children}</CustomerContext.Provider>;
}

const CONTACTS = { toObjectType: CONTACT, properties: PROPERTIES, pageLength: 25 };

/** On a ticket, it is the one of its contacts that the thread names. */
function OfTicket({ contactId, children }: { contactId?: string; children: ReactNode }) {
  const { results } = useAssociations(CONTACTS);
  const contact = results.find(({ toObjectId }) => String(toObjectId) === contactId);
  const properties = contact?.properties;
  const customer = useMemo(() => readCustomer(properties ?? {}), [properties]);
  return <CustomerContext.Provider value={customer}>{children}</CustomerContext.Provider>;
}
