import { z } from 'zod';
import { notFound } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import { flag, readQuery } from '../../http/query.ts';
import { directoryPage, directoryQuery } from './directory-page.ts';

const InboxQuery = z.object({ archived: flag });
const InboxesQuery = z.object({ archived: flag, ...directoryQuery });

export const listInboxes: Handler = (call) => {
  const { archived = false, ...query } = readQuery(InboxesQuery, call.query);
  const rows = call.state.store.inboxes.all().filter((inbox) => inbox.archived === archived);
  return ok(directoryPage(call, rows, query));
};

export const getInbox: Handler = (call) => {
  const { archived = false } = readQuery(InboxQuery, call.query);
  const id = call.parameter('inboxId');
  const inbox = call.state.store.inboxes.get(id);
  if (inbox?.archived !== archived) throw notFound('Inbox', id);
  return ok(inbox);
};
