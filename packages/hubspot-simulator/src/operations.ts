import type { z } from 'zod';
import { AccountDetails } from './shapes/account.ts';
import { ActorBatch, PublicActor } from './shapes/actor.ts';
import { AssociationPage } from './shapes/association.ts';
import {
  ChannelAccountPage,
  ChannelPage,
  PublicChannel,
  PublicChannelAccount,
} from './shapes/channel.ts';
import { SignedUrl } from './shapes/file.ts';
import { InboxPage, PublicInbox } from './shapes/inbox.ts';
import { MessagePage, PublicMessage, PublicMessageContent } from './shapes/message.ts';
import { OwnerPage, PublicOwner } from './shapes/owner.ts';
import { PublicThread, ThreadPage } from './shapes/thread.ts';
import { TokenInfo } from './shapes/token-info.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Described {
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  /** All of them are needed. */
  readonly scopes: readonly string[];
  /** What a good answer looks like; absent when it has no body. */
  readonly answer?: z.ZodType;
}

const read = { scopes: ['conversations.read'] } as const;
const write = { scopes: ['conversations.write'] } as const;

/** Paths are relative to every version's own: see versions.ts. */
export const conversationsOperations = [
  { name: 'readActors', method: 'POST', path: '/actors/batch/read', ...read, answer: ActorBatch },
  { name: 'getActor', method: 'GET', path: '/actors/:actorId', ...read, answer: PublicActor },
  {
    name: 'listChannelAccounts',
    method: 'GET',
    path: '/channel-accounts',
    ...read,
    answer: ChannelAccountPage,
  },
  {
    name: 'getChannelAccount',
    method: 'GET',
    path: '/channel-accounts/:channelAccountId',
    ...read,
    answer: PublicChannelAccount,
  },
  { name: 'listChannels', method: 'GET', path: '/channels', ...read, answer: ChannelPage },
  {
    name: 'getChannel',
    method: 'GET',
    path: '/channels/:channelId',
    ...read,
    answer: PublicChannel,
  },
  { name: 'listInboxes', method: 'GET', path: '/inboxes', ...read, answer: InboxPage },
  { name: 'getInbox', method: 'GET', path: '/inboxes/:inboxId', ...read, answer: PublicInbox },
  { name: 'listThreads', method: 'GET', path: '/threads', ...read, answer: ThreadPage },
  { name: 'getThread', method: 'GET', path: '/threads/:threadId', ...read, answer: PublicThread },
  { name: 'archiveThread', method: 'DELETE', path: '/threads/:threadId', ...write },
  {
    name: 'updateThread',
    method: 'PATCH',
    path: '/threads/:threadId',
    ...write,
    answer: PublicThread,
  },
  {
    name: 'assignThread',
    method: 'PUT',
    path: '/threads/:threadId/assignee',
    ...write,
    answer: PublicThread,
  },
  { name: 'unassignThread', method: 'DELETE', path: '/threads/:threadId/assignee', ...write },
  {
    name: 'listMessages',
    method: 'GET',
    path: '/threads/:threadId/messages',
    ...read,
    answer: MessagePage,
  },
  {
    name: 'sendMessage',
    method: 'POST',
    path: '/threads/:threadId/messages',
    ...write,
    answer: PublicMessage,
  },
  {
    name: 'getMessage',
    method: 'GET',
    path: '/threads/:threadId/messages/:messageId',
    ...read,
    answer: PublicMessage,
  },
  {
    name: 'getOriginalContent',
    method: 'GET',
    path: '/threads/:threadId/messages/:messageId/original-content',
    ...read,
    answer: PublicMessageContent,
  },
] as const satisfies readonly Described[];

/** Paths are whole. */
export const otherOperations = [
  {
    name: 'listOwners',
    method: 'GET',
    path: '/crm/v3/owners',
    scopes: ['crm.objects.owners.read'],
    answer: OwnerPage,
  },
  {
    name: 'getOwner',
    method: 'GET',
    path: '/crm/v3/owners/:ownerId',
    scopes: ['crm.objects.owners.read'],
    answer: PublicOwner,
  },
  {
    name: 'listTicketContacts',
    method: 'GET',
    path: '/crm/v4/objects/tickets/:ticketId/associations/:contacts{contacts?}',
    scopes: ['tickets', 'crm.objects.contacts.read'],
    answer: AssociationPage,
  },
  {
    name: 'listTicketConversations',
    method: 'GET',
    path: '/crm/v4/objects/tickets/:ticketId/associations/:conversations{conversations?}',
    scopes: ['tickets'],
    answer: AssociationPage,
  },
  {
    name: 'listContactTickets',
    method: 'GET',
    path: '/crm/v4/objects/contacts/:contactId/associations/:tickets{tickets?}',
    scopes: ['crm.objects.contacts.read', 'tickets'],
    answer: AssociationPage,
  },
  {
    name: 'getAccount',
    method: 'GET',
    path: '/account-info/v3/details',
    scopes: [],
    answer: AccountDetails,
  },
  {
    name: 'readTokenInfo',
    method: 'POST',
    path: '/oauth/v2/private-apps/get/access-token-info',
    scopes: [],
    answer: TokenInfo,
  },
  {
    name: 'signFileUrl',
    method: 'GET',
    path: '/files/v3/files/:fileId/signed-url',
    scopes: ['files'],
    answer: SignedUrl,
  },
] as const satisfies readonly Described[];

export type OperationName =
  (typeof conversationsOperations)[number]['name'] | (typeof otherOperations)[number]['name'];

export type Operation = Described & { readonly name: OperationName };
