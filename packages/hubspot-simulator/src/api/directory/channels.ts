import { z } from 'zod';
import { notFound } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { limit, readQuery, text } from '../../http/query.ts';

const ChannelsQuery = z.object({ after: text, limit: limit(500) });

export const listChannels: Handler = (call) => {
  const query = readQuery(ChannelsQuery, call.query);
  const rows = call.state.store.channels.all();
  const page = cutPage({ rows, positionOf: ({ id }) => [Number(id), 0], ...query });
  return ok({ total: rows.length, results: page.rows, ...paging(call, page.after) });
};

export const getChannel: Handler = (call) => {
  const id = call.parameter('channelId');
  const channel = call.state.store.channels.get(id);
  if (!channel) throw notFound('Channel', id);
  return ok(channel);
};
