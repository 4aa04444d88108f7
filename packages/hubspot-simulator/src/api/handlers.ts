import type { Handler } from '../http/call.ts';
import type { OperationName } from '../operations/operations.ts';
import { getAccount } from './account/account.ts';
import { getActor, readActors } from './directory/actors.ts';
import { assignThread, unassignThread } from './threads/assignee.ts';
import {
  listContactTickets,
  listTicketContacts,
  listTicketConversations,
} from './crm/associations.ts';
import { getChannelAccount, listChannelAccounts } from './directory/channel-accounts.ts';
import { getChannel, listChannels } from './directory/channels.ts';
import { getContact } from './crm/contacts.ts';
import { createTask, getTask, listTasks } from './crm/tasks.ts';
import { getTicketPipeline, listTicketPipelines } from './crm/pipelines.ts';
import { getTicket, searchTickets, updateTicket } from './crm/tickets.ts';
import { listUsers } from './crm/users.ts';
import { getFile, searchFiles } from './files/find-files.ts';
import { signFileUrl } from './files/sign-file-url.ts';
import { replaceFile, uploadFile } from './files/uploads.ts';
import { getInbox, listInboxes } from './directory/inboxes.ts';
import { getMessage, getOriginalContent, listMessages } from './threads/messages.ts';
import { getOwner, listOwners } from './crm/owners.ts';
import { sendMessage } from './threads/send-message.ts';
import { listThreads } from './threads/thread-list.ts';
import { archiveThread, getThread, updateThread } from './threads/threads.ts';
import { readTokenInfo } from './account/token-info.ts';

export const handlers: Readonly<Record<OperationName, Handler>> = {
  archiveThread,
  assignThread,
  getAccount,
  getActor,
  createTask,
  getContact,
  getTask,
  getTicket,
  getTicketPipeline,
  listTicketPipelines,
  listTasks,
  listUsers,
  searchTickets,
  updateTicket,
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
  getFile,
  replaceFile,
  searchFiles,
  signFileUrl,
  uploadFile,
  unassignThread,
  updateThread,
};
