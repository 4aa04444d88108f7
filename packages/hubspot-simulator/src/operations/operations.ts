import type { z } from 'zod';
import { AccountDetails } from '../shapes/account/account.ts';
import { ActorBatch, PublicActor } from '../shapes/conversations/actor.ts';
import { AssociationPage } from '../shapes/crm/association.ts';
import {
  ChannelAccountPage,
  ChannelPage,
  PublicChannel,
  PublicChannelAccount,
} from '../shapes/conversations/channel.ts';
import { SignedUrl } from '../shapes/account/file.ts';
import { InboxPage, PublicInbox } from '../shapes/conversations/inbox.ts';
import {
  MessagePage,
  PublicMessage,
  PublicMessageContent,
} from '../shapes/conversations/message.ts';
import { OwnerPage, PublicOwner } from '../shapes/crm/owner.ts';
import { PublicThread, ThreadPage } from '../shapes/conversations/thread.ts';
import { TokenInfo } from '../shapes/account/token-info.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface OperationDescription {
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  /** All of these scopes are required. */
  readonly scopes: readonly string[];
  /** Shape of a successful response, if it has a body. */
  readonly response?: z.ZodType;
}

const read = { scopes: ['conversations.read'] } as const;
const write = { scopes: ['conversations.write'] } as const;

/** Paths are relative to a version's base path. */
export const conversationsOperations = [
  { name: 'readActors', method: 'POST', path: '/actors/batch/read', ...read, response: ActorBatch },
  { name: 'getActor', method: 'GET', path: '/actors/:actorId', ...read, response: PublicActor },
  {
    name: 'listChannelAccounts',
    method: 'GET',
    path: '/channel-accounts',
    ...read,
    response: ChannelAccountPage,
  },
  {
    name: 'getChannelAccount',
    method: 'GET',
    path: '/channel-accounts/:channelAccountId',
    ...read,
    response: PublicChannelAccount,
  },
  { name: 'listChannels', method: 'GET', path: '/channels', ...read, response: ChannelPage },
  {
    name: 'getChannel',
    method: 'GET',
    path: '/channels/:channelId',
    ...read,
    response: PublicChannel,
  },
  { name: 'listInboxes', method: 'GET', path: '/inboxes', ...read, response: InboxPage },
  { name: 'getInbox', method: 'GET', path: '/inboxes/:inboxId', ...read, response: PublicInbox },
  { name: 'listThreads', method: 'GET', path: '/threads', ...read, response: ThreadPage },
  { name: 'getThread', method: 'GET', path: '/threads/:threadId', ...read, response: PublicThread },
  { name: 'archiveThread', method: 'DELETE', path: '/threads/:threadId', ...write },
  {
    name: 'updateThread',
    method: 'PATCH',
    path: '/threads/:threadId',
    ...write,
    response: PublicThread,
  },
  {
    name: 'assignThread',
    method: 'PUT',
    path: '/threads/:threadId/assignee',
    ...write,
    response: PublicThread,
  },
  { name: 'unassignThread', method: 'DELETE', path: '/threads/:threadId/assignee', ...write },
  {
    name: 'listMessages',
    method: 'GET',
    path: '/threads/:threadId/messages',
    ...read,
    response: MessagePage,
  },
  {
    name: 'sendMessage',
    method: 'POST',
    path: '/threads/:threadId/messages',
    ...write,
    response: PublicMessage,
  },
  {
    name: 'getMessage',
    method: 'GET',
    path: '/threads/:threadId/messages/:messageId',
    ...read,
    response: PublicMessage,
  },
  {
    name: 'getOriginalContent',
    method: 'GET',
    path: '/threads/:threadId/messages/:messageId/original-content',
    ...read,
    response: PublicMessageContent,
  },
] as const satisfies readonly OperationDescription[];

/** Paths are complete. */
export const otherOperations = [
  {
    name: 'listOwners',
    method: 'GET',
    path: '/crm/v3/owners',
    scopes: ['crm.objects.owners.read'],
    response: OwnerPage,
  },
  {
    name: 'getOwner',
    method: 'GET',
    path: '/crm/v3/owners/:ownerId',
    scopes: ['crm.objects.owners.read'],
    response: PublicOwner,
  },
  {
    name: 'listTicketContacts',
    method: 'GET',
    path: '/crm/v4/objects/tickets/:ticketId/associations/:contacts{contacts?}',
    scopes: ['tickets', 'crm.objects.contacts.read'],
    response: AssociationPage,
  },
  {
    name: 'listTicketConversations',
    method: 'GET',
    path: '/crm/v4/objects/tickets/:ticketId/associations/:conversations{conversations?}',
    scopes: ['tickets'],
    response: AssociationPage,
  },
  {
    name: 'listContactTickets',
    method: 'GET',
    path: '/crm/v4/objects/contacts/:contactId/associations/:tickets{tickets?}',
    scopes: ['crm.objects.contacts.read', 'tickets'],
    response: AssociationPage,
  },
  {
    name: 'getAccount',
    method: 'GET',
    path: '/account-info/v3/details',
    scopes: [],
    response: AccountDetails,
  },
  {
    name: 'readTokenInfo',
    method: 'POST',
    path: '/oauth/v2/private-apps/get/access-token-info',
    scopes: [],
    response: TokenInfo,
  },
  {
    name: 'signFileUrl',
    method: 'GET',
    path: '/files/v3/files/:fileId/signed-url',
    scopes: ['files'],
    response: SignedUrl,
  },
] as const satisfies readonly OperationDescription[];

export type OperationName =
  (typeof conversationsOperations)[number]['name'] | (typeof otherOperations)[number]['name'];

export type Operation = OperationDescription & { readonly name: OperationName };
