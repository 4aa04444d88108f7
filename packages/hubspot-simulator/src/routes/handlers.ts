import type { Handler } from '../http/call.ts';
import type { OperationName } from '../operations.ts';
import { getAccount } from './account.ts';
import { getActor, readActors } from './actors.ts';
import { assignThread, unassignThread } from './assignee.ts';
import { listContactTickets, listTicketContacts, listTicketConversations } from './associations.ts';
import { getChannelAccount, listChannelAccounts } from './channel-accounts.ts';
import { getChannel, listChannels } from './channels.ts';
import { signFileUrl } from './files.ts';
import { getInbox, listInboxes } from './inboxes.ts';
import { getMessage, getOriginalContent, listMessages } from './messages.ts';
import { getOwner, listOwners } from './owners.ts';
import { sendMessage } from './send-message.ts';
import { listThreads } from './thread-list.ts';
import { archiveThread, getThread, updateThread } from './threads.ts';
import { readTokenInfo } from './token-info.ts';

export const handlers: Readonly<Record<OperationName, Handler>> = {
  archiveThread,
  assignThread,
  getAccount,
  getActor,
  getChannel,
  getChannelAccount,
  getInbox,
  getMessage,
  getOriginalContent,
  getOwner,
  getThread,
  listChannelAccounts,
  listChannels,
  listContactTickets,
  listInboxes,
  listMessages,
  listOwners,
  listThreads,
  listTicketContacts,
  listTicketConversations,
  readActors,
  readTokenInfo,
  sendMessage,
  signFileUrl,
  unassignThread,
  updateThread,
};
