import { z } from 'zod';
import { notFound } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { directoryPage, flag, integer, many, readQuery } from '../../http/query.ts';
import { sortPositions } from '../../http/sort.ts';

const AccountQuery = z.object({ archived: flag });
const AccountsQuery = z.object({
  archived: flag,
  channelId: many(integer),
  inboxId: many(integer),
  ...directoryPage,
});

export const listChannelAccounts: Handler = (call) => {
  const { archived = false, channelId, inboxId, ...query } = readQuery(AccountsQuery, call.query);
  const rows = call.state.store.channelAccounts
    .all()
    .filter(
      (account) =>
        (archived || !account.archived) &&
        (channelId?.includes(account.channelId) ?? true) &&
        (inboxId?.includes(account.inboxId) ?? true),
    );
  const page = cutPage(call, {
    rows,
    positionOf: sortPositions(rows, query.sort),
    ...query,
    limit: query.limit ?? query.defaultPageLength,
  });
  return ok({ total: rows.length, results: page.rows, ...paging(call, page.after) });
};

export const getChannelAccount: Handler = (call) => {
  const { archived = false } = readQuery(AccountQuery, call.query);
  const id = call.parameter('channelAccountId');
  const account = call.state.store.channelAccounts.get(id);
  if (!account || (account.archived && !archived)) throw notFound('Channel account', id);
  return ok(account);
};
