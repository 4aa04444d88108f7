import { ActorBatch, PublicActor } from '../shapes/conversations/actor.ts';
import {
  ChannelAccountPage,
  ChannelPage,
  PublicChannel,
  PublicChannelAccount,
} from '../shapes/conversations/channel.ts';
import { InboxPage, PublicInbox } from '../shapes/conversations/inbox.ts';
import {
  MessagePage,
  PublicMessage,
  PublicMessageContent,
} from '../shapes/conversations/message.ts';
import { PublicThread, ThreadPage } from '../shapes/conversations/thread.ts';
import type { OperationDescription } from './operation.ts';

const read = { scopes: ['conversations.read'] } as const;
const write = { scopes: ['conversations.write'] } as const;

/** Paths are relative to a version's base path. */
export const conversationsOperations = [
  {
    name: 'readActors',
    method: 'POST',
    paths: ['/actors/batch/read'],
    ...read,
    response: ActorBatch,
  },
  { name: 'getActor', method: 'GET', paths: ['/actors/:actorId'], ...read, response: PublicActor },
  {
    name: 'listChannelAccounts',
    method: 'GET',
    paths: ['/channel-accounts'],
    ...read,
    response: ChannelAccountPage,
  },
  {
    name: 'getChannelAccount',
    method: 'GET',
    paths: ['/channel-accounts/:channelAccountId'],
    ...read,
    response: PublicChannelAccount,
  },
  { name: 'listChannels', method: 'GET', paths: ['/channels'], ...read, response: ChannelPage },
  {
    name: 'getChannel',
    method: 'GET',
    paths: ['/channels/:channelId'],
    ...read,
    response: PublicChannel,
  },
  { name: 'listInboxes', method: 'GET', paths: ['/inboxes'], ...read, response: InboxPage },
  { name: 'getInbox', method: 'GET', paths: ['/inboxes/:inboxId'], ...read, response: PublicInbox },
  { name: 'listThreads', method: 'GET', paths: ['/threads'], ...read, response: ThreadPage },
  {
    name: 'getThread',
    method: 'GET',
    paths: ['/threads/:threadId'],
    ...read,
    response: PublicThread,
  },
  { name: 'archiveThread', method: 'DELETE', paths: ['/threads/:threadId'], ...write },
  {
    name: 'updateThread',
    method: 'PATCH',
    paths: ['/threads/:threadId'],
    ...write,
    response: PublicThread,
  },
  {
    name: 'assignThread',
    method: 'PUT',
    paths: ['/threads/:threadId/assignee'],
    ...write,
    response: PublicThread,
  },
  { name: 'unassignThread', method: 'DELETE', paths: ['/threads/:threadId/assignee'], ...write },
  {
    name: 'listMessages',
    method: 'GET',
    paths: ['/threads/:threadId/messages'],
    ...read,
    response: MessagePage,
  },
  {
    name: 'sendMessage',
    method: 'POST',
    paths: ['/threads/:threadId/messages'],
    ...write,
    response: PublicMessage,
  },
  {
    name: 'getMessage',
    method: 'GET',
    paths: ['/threads/:threadId/messages/:messageId'],
    ...read,
    response: PublicMessage,
  },
  {
    name: 'getOriginalContent',
    method: 'GET',
    paths: ['/threads/:threadId/messages/:messageId/original-content'],
    ...read,
    response: PublicMessageContent,
  },
] as const satisfies readonly OperationDescription[];
