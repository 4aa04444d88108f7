import { z } from 'zod';
import type { Crm } from '../crm/crm.ts';
import { Search, search } from '../crm/search.ts';
import { pick } from '../hubspot/crm-properties.ts';
import type { Associations, CallOutcome, Found } from '../protocol/card-protocol.ts';

const PageLength = z.number().int().min(1).max(200);

/** The request of `useCrmSearch`. */
export const CardSearch = Search.omit({ limit: true }).extend({
  objectType: z.string(),
  pageLength: PageLength.default(10),
  card: z.string(),
});

/** The request of `useAssociations`, for one record. */
export const CardAssociations = z.object({
  record: z.object({ kind: z.string(), id: z.string() }),
  toObjectType: z.string(),
  properties: z.array(z.string()).default([]),
  offset: z.number().default(0),
  pageLength: PageLength.default(100),
  card: z.string(),
});

interface Parts {
  /** Missing when the sandbox does not read the account's records. */
  crm?: Crm;
  /** Called for a type that has no records. */
  onNone: (card: string, type: string) => void;
}

/** Reads CRM records for cards. */
export function crmReads({ crm, onNone }: Parts) {
  const typeOf = (name: string, card: string) => {
    const type = crm?.typeOf(name);
    if (!type || crm?.all(type.kind).length === 0) onNone(card, type?.plural ?? name);
    return type;
  };
  return {
    search: (request: z.infer<typeof CardSearch>): CallOutcome<Found> => {
      if (!crm) return failed("The sandbox does not search a real account's records");
      const type = typeOf(request.objectType, request.card);
      if (!type) return unknown(request.objectType);
      try {
        const page = search(crm, type.kind, { ...request, limit: request.pageLength });
        const results = page.results.map(({ id, properties }) => ({
          objectId: Number(id),
          properties: pick(properties, request.properties),
        }));
        const { total, after } = page;
        return { ok: true, value: { results, total, hasMore: after !== undefined, after } };
      } catch (error) {
        return failed(error instanceof Error ? error.message : String(error));
      }
    },
    associations: (request: z.infer<typeof CardAssociations>): CallOutcome<Associations> => {
      if (!crm) return failed("The sandbox does not read a real account's associations");
      const { record, toObjectType, properties, offset, pageLength, card } = request;
      const type = typeOf(toObjectType, card);
      if (!type) return unknown(toObjectType);
      const all = crm.associated(record).filter(({ kind }) => kind === type.kind);
      const nextOffset = Math.min(offset + pageLength, all.length);
      const results = all.slice(offset, nextOffset).map((other) => ({
        toObjectId: Number(other.id),
        associationTypes: other.types.map((type) => ({ ...type, label: type.label ?? '' })),
        properties: pick(crm.get(other)?.properties ?? {}, properties),
      }));
      return { ok: true, value: { results, hasMore: nextOffset < all.length, nextOffset } };
    },
  };
}

function unknown(type: string): CallOutcome<never> {
  return failed(`Unable to infer object type from: ${type}`);
}

function failed(message: string): CallOutcome<never> {
  return { ok: false, message };
}
