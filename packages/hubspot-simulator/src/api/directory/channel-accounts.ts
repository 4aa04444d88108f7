import { z } from 'zod';
import { notFound } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import { flag, integer, many, readQuery } from '../../http/query.ts';
import { directoryPage, directoryQuery } from './directory-page.ts';

const AccountQuery = z.object({ archived: flag });
const AccountsQuery = z.object({
  archived: flag,
  channelId: many(integer),
  inboxId: many(integer),
  ...directoryQuery,
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
  return ok(directoryPage(call, rows, query));
};

export const getChannelAccount: Handler = (call) => {
  const { archived = false } = readQuery(AccountQuery, call.query);
  const id = call.parameter('channelAccountId');
  const account = call.state.store.channelAccounts.get(id);
  if (!account || (account.archived && !archived)) throw notFound('Channel account', id);
  return ok(account);
};
