import type { Kind } from './object-types.ts';

export const PROPERTY_TYPES = [
  'string',
  'number',
  'currency',
  'date',
  'datetime',
  'enumeration',
  'bool',
] as const;
export type PropertyType = (typeof PROPERTY_TYPES)[number];

/** A property's definition, as far as the sandbox needs it. */
export interface PropertyDefinition {
  label: string;
  type: PropertyType;
  /** Value and label of each option. */
  options?: Record<string, string>;
  groupName?: string;
  fieldType?: string;
}

const text = (label: string): PropertyDefinition => ({ label, type: 'string' });
const choice = (label: string, options: Record<string, string>): PropertyDefinition => ({
  label,
  type: 'enumeration',
  options,
});

const EVERY = {
  hs_object_id: text('Record ID'),
  hubspot_owner_id: text('Owner'),
  createdate: { label: 'Create date', type: 'datetime' },
} satisfies Record<string, PropertyDefinition>;

const LIFECYCLE = choice('Lifecycle stage', {
  subscriber: 'Subscriber',
  lead: 'Lead',
  marketingqualifiedlead: 'Marketing Qualified Lead',
  salesqualifiedlead: 'Sales Qualified Lead',
  opportunity: 'Opportunity',
  customer: 'Customer',
  evangelist: 'Evangelist',
  other: 'Other',
});

/** HubSpot's default properties that the sandbox's records have. */
export const PROPERTIES: Partial<Record<Kind, Record<string, PropertyDefinition>>> = {
  contact: {
    ...EVERY,
    firstname: text('First name'),
    lastname: text('Last name'),
    email: text('Email'),
    phone: text('Phone number'),
    company: text('Company name'),
    jobtitle: text('Job title'),
    city: text('City'),
    country: text('Country/Region'),
    hs_timezone: text('Time zone'),
    hs_language: text('Preferred language'),
    lifecyclestage: LIFECYCLE,
  },
  company: {
    ...EVERY,
    name: text('Company name'),
    domain: text('Company domain name'),
    city: text('City'),
    country: text('Country/Region'),
    phone: text('Phone number'),
    annualrevenue: { label: 'Annual revenue', type: 'currency' },
    lifecyclestage: LIFECYCLE,
  },
  deal: {
    ...EVERY,
    dealname: text('Deal name'),
    amount: { label: 'Amount', type: 'currency' },
    closedate: { label: 'Close date', type: 'datetime' },
    pipeline: choice('Pipeline', { default: 'Sales pipeline' }),
    dealstage: choice('Deal stage', {
      appointmentscheduled: 'Appointment scheduled',
      qualifiedtobuy: 'Qualified to buy',
      presentationscheduled: 'Presentation scheduled',
      decisionmakerboughtin: 'Decision maker bought-In',
      contractsent: 'Contract sent',
      closedwon: 'Closed won',
      closedlost: 'Closed lost',
    }),
  },
  line_item: {
    ...EVERY,
    name: text('Name'),
    price: { label: 'Unit price', type: 'currency' },
    quantity: { label: 'Quantity', type: 'number' },
    amount: { label: 'Net price', type: 'currency' },
    hs_product_id: text('Product ID'),
    hs_sku: text('SKU'),
  },
  ticket: {
    ...EVERY,
    subject: text('Ticket name'),
    hs_pipeline: choice('Pipeline', { 0: 'Support pipeline' }),
    hs_pipeline_stage: choice('Ticket status', {
      1: 'New',
      2: 'Waiting on contact',
      3: 'Waiting on us',
      4: 'Closed',
      5: 'Escalated by HubSpot',
    }),
    hs_ticket_priority: choice('Priority', {
      LOW: 'Low',
      MEDIUM: 'Medium',
      HIGH: 'High',
      URGENT: 'Urgent',
    }),
  },
};
