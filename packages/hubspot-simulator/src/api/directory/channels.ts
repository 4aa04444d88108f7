import { z } from 'zod';
import { notFound } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { directoryPage, readQuery } from '../../http/query.ts';
import { sortPositions } from '../../http/sort.ts';

const ChannelsQuery = z.object({ ...directoryPage });

export const listChannels: Handler = (call) => {
  const query = readQuery(ChannelsQuery, call.query);
  const rows = call.state.store.channels.all();
  const page = cutPage(call, {
    rows,
    positionOf: sortPositions(rows, query.sort),
    ...query,
    limit: query.limit ?? query.defaultPageLength,
  });
  return ok({ total: rows.length, results: page.rows, ...paging(call, page.after) });
};

export const getChannel: Handler = (call) => {
  const id = call.parameter('channelId');
  const channel = call.state.store.channels.get(id);
  if (!channel) throw notFound('Channel', id);
  return ok(channel);
};
