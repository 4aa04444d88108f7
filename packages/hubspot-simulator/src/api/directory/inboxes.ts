import { z } from 'zod';
import { notFound } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { directoryPage, flag, readQuery } from '../../http/query.ts';
import { sortPositions } from '../../http/sort.ts';

const InboxQuery = z.object({ archived: flag });
const InboxesQuery = z.object({ archived: flag, ...directoryPage });

export const listInboxes: Handler = (call) => {
  const { archived = false, ...query } = readQuery(InboxesQuery, call.query);
  const rows = call.state.store.inboxes.all().filter((inbox) => inbox.archived === archived);
  const page = cutPage(call, {
    rows,
    positionOf: sortPositions(rows, query.sort),
    ...query,
    limit: query.limit ?? query.defaultPageLength,
  });
  return ok({ total: rows.length, results: page.rows, ...paging(call, page.after) });
};

export const getInbox: Handler = (call) => {
  const { archived = false } = readQuery(InboxQuery, call.query);
  const id = call.parameter('inboxId');
  const inbox = call.state.store.inboxes.get(id);
  if (inbox?.archived !== archived) throw notFound('Inbox', id);
  return ok(inbox);
};
