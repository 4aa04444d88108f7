import { question } from './variant.ts';

export const threads = [
  ...question({
    group: 'Thread list',
    unknown: 'Whether HubSpot applies every filter of the thread list.',
    settle: 'List threads with each filter and compare the results.',
    variants: {
      'ticket-filter-ignored': '`associatedTicketId` is ignored: all threads are listed.',
      'contact-filter-ignored': '`associatedContactId` is ignored: all threads are listed.',
      'status-filter-ignored': '`threadStatus` is ignored for a contact: both lists are the same.',
    },
  }),
  ...question({
    group: 'Thread list',
    unknown: 'Whether threads carry their inbox id without being asked for it.',
    settle: 'Read a thread without `property=inboxId`.',
    variants: {
      'inbox-id-on-request': 'Threads have an `inboxId` only with `property=inboxId`.',
    },
  }),
  ...question({
    group: 'People',
    unknown: 'Which kinds of assignees and actors exist.',
    settle: 'Assign a thread to a team, let the AI agent reply, and read the thread.',
    variants: {
      'team-assignee': 'Threads that nobody has taken yet are assigned to the team TEAM-4711.',
      'bot-messages-incoming': 'Messages of bots and AI agents are INCOMING, without recipients.',
      'unknown-actor-kind': 'AI agents have ids with the prefix X- and an unknown type.',
    },
  }),
  ...question({
    group: 'People',
    unknown: 'What the actors endpoint returns for deactivated users and unknown ids.',
    settle: 'Read the actor of a deactivated user, alone and in a batch.',
    variants: {
      'former-users-nameless': 'Deactivated users have an empty name and no e-mail.',
      'actor-batch-all-or-nothing': 'One unknown id in a batch fails the whole batch with 400.',
    },
  }),
];
