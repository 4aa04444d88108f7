import { account, app, tokens } from './account.ts';
import { bouncing, contacts, visitors } from './customers.ts';
import { files } from './files.ts';
import { channelAccounts, channelList, inboxes } from './inboxes.ts';
import type { Seed } from './seed.ts';
import { otherActors, owners, users } from './team.ts';
import { threads } from './threads/threads.ts';
import { tickets } from './tickets.ts';

/** Ridgeline Outfitters, outdoor gear, on a busy Tuesday. */
export const supportTeam: Seed = {
  account,
  app,
  tokens,
  inboxes,
  channels: channelList,
  channelAccounts,
  users,
  owners,
  otherActors,
  contacts,
  visitors,
  tickets,
  files,
  bouncing,
  threads,
};
