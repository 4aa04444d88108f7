import { account, app, tokens } from './records/account.ts';
import { bouncing, contacts, visitors } from './records/customers.ts';
import { files } from './records/files.ts';
import { channelAccounts, channelList, inboxes } from './records/inboxes.ts';
import type { Seed } from '../format/seed.ts';
import { otherActors, owners, users } from './records/team.ts';
import { threads } from './threads/threads.ts';
import { merges } from './records/merges.ts';
import { tickets } from './records/tickets.ts';

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
  merges,
  threads,
};
