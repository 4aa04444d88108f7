import { z } from 'zod';
import { notFound } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import { readQuery } from '../../http/query.ts';
import { directoryPage, directoryQuery } from './directory-page.ts';

const ChannelsQuery = z.object({ ...directoryQuery });

export const listChannels: Handler = (call) => {
  const query = readQuery(ChannelsQuery, call.query);
  const rows = call.state.store.channels.all();
  return ok(directoryPage(call, rows, query));
};

export const getChannel: Handler = (call) => {
  const id = call.parameter('channelId');
  const channel = call.state.store.channels.get(id);
  if (!channel) throw notFound('Channel', id);
  return ok(channel);
};
