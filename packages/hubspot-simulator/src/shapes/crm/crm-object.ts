import { z } from 'zod';
import { forwardPage, pageWithTotal } from '../paging.ts';
import { DateTime, Id } from '../primitives.ts';

const AssociatedIds = z.strictObject({
  results: z.array(z.strictObject({ id: Id, type: z.string() })),
});

/** A contact, ticket or user. A property without a value is `null`. */
export const CrmObject = z.strictObject({
  id: Id,
  properties: z.record(z.string(), z.string().nullable()),
  associations: z.record(z.string(), AssociatedIds).optional(),
  createdAt: DateTime,
  updatedAt: DateTime,
  archived: z.boolean(),
});

export const CrmObjectPage = forwardPage(CrmObject);
export const CrmSearchPage = pageWithTotal(CrmObject);

export const CrmObjectUpdate = z.object({ properties: z.record(z.string(), z.string()) });

const Filter = z.object({
  propertyName: z.string(),
  operator: z.enum(['EQ', 'NEQ', 'IN', 'NOT_IN', 'HAS_PROPERTY', 'NOT_HAS_PROPERTY']),
  value: z.string().optional(),
  values: z.array(z.string()).optional(),
});

/** Of the published operators, the simulator supports those of equality. */
export const CrmSearchRequest = z.object({
  filterGroups: z.array(z.object({ filters: z.array(Filter) })).default([]),
  properties: z.array(z.string()).default([]),
  limit: z.int().min(1).max(200).default(10),
  after: z.string().optional(),
});

export type CrmObject = z.infer<typeof CrmObject>;
export type Filter = z.infer<typeof Filter>;
