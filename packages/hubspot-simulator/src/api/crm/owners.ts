import { z } from 'zod';
import { notFound } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { flag, limit, one, readQuery, text } from '../../http/query.ts';

const OwnersQuery = z.object({ after: text, archived: flag, email: text, limit: limit(500) });
const OwnerQuery = z.object({ archived: flag, idProperty: one(z.enum(['id', 'userId'])) });

export const listOwners: Handler = (call) => {
  const { archived = false, email, ...query } = readQuery(OwnersQuery, call.query);
  const rows = call.state.store.owners
    .all()
    .filter(
      (owner) =>
        owner.archived === archived &&
        (email === undefined || owner.email?.toLowerCase() === email.toLowerCase()),
    );
  const page = cutPage(call, { rows, positionOf: ({ id }) => [Number(id), 0], ...query });
  return ok({ results: page.rows, ...paging(call, page.after) });
};

/** Finds an owner by owner id, or by user id if requested. The two ids differ. */
export const getOwner: Handler = (call) => {
  const { archived = false, idProperty = 'id' } = readQuery(OwnerQuery, call.query);
  const id = call.parameter('ownerId');
  const owner = call.state.store.owners
    .all()
    .find((one) => String(one[idProperty]) === id && one.archived === archived);
  if (!owner) throw notFound('Owner', id);
  return ok(owner);
};
