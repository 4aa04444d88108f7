import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import type { Conversation } from '../../../../cards/contract/conversation.ts';
import { MESSAGES_PER_PAGE } from '../../../../cards/contract/limits.ts';
import { polledThread } from '../../access/polled-thread.ts';
import { canArchive, readableThread } from '../../access/thread-access.ts';
import { channelAccounts, channelNames } from '../../channels/channels.ts';
import { inboxNames } from '../../channels/inboxes.ts';
import { actorsOf, toMessages } from '../../messages/message.ts';
import { ownAddresses } from '../../messages/own-addresses.ts';
import { loadUntilMessage, threadMessages } from '../../messages/thread-messages.ts';
import { actorNames, withSenderNames } from '../../people/actors.ts';
import type { Action } from '../../request/call.ts';
import { cursor, threadId } from '../../request/fields.ts';
import { namesThatFit } from '../../request/response-size.ts';
import { planReply, routesOf } from '../../sending/reply-plan.ts';
import { effectiveSettings } from '../../team-settings/effective-settings.ts';
import { summarize } from '../../threads/thread-summary.ts';

/** Reads a thread with its newest messages, or with those before a cursor, and how a reply would travel. */
export const readThread: Action<Actions['readThread']['fields'], Conversation> = {
  fields: v.strictObject({
    threadId,
    before: v.optional(cursor),
    poll: v.optional(v.literal(true)),
  }),

  async run(call, { threadId, before, poll }) {
    if (poll) call.hubspot.setPriority('poll');
    // Read even with a cursor: the newest message determines how a reply travels.
    const latest = threadMessages(call, threadId, { limit: MESSAGES_PER_PAGE });
    const [thread, newest, earlier, channels, inboxes, listed, settings] = await Promise.all([
      poll ? polledThread(call, threadId, latest) : readableThread(call, threadId),
      latest,
      before && threadMessages(call, threadId, { limit: MESSAGES_PER_PAGE, after: before }),
      channelNames(call),
      inboxNames(call),
      channelAccounts(call),
      effectiveSettings(call),
    ]);
    const page = earlier || newest;
    const contact = thread.associatedContactId ? [`V-${thread.associatedContactId}`] : [];
    const assignee = thread.assignedTo ? [thread.assignedTo] : [];
    const mentioned = page.rows.flatMap(actorsOf);
    const [actors, messages, accounts] = await Promise.all([
      actorNames(call, [...contact, ...assignee, ...mentioned]),
      loadUntilMessage(call, threadId, newest),
      // Mail cannot be answered without mailboxes. A late response may have arrived by now.
      listed ?? channelAccounts(call),
    ]);
    const { ownAddresses: listedAddresses } = settings;
    const own = ownAddresses(accounts ?? [], listedAddresses);
    return {
      thread: { ...summarize(thread), ...(!canArchive(call) && { cannotArchive: true }) },
      messages: toMessages(page.rows, { own }),
      before: page.after === before ? undefined : page.after,
      names: namesThatFit({ actors: withSenderNames(actors, page.rows), channels, inboxes }),
      routes: routesOf(planReply({ thread, messages, accounts, actors, listedAddresses })),
    };
  },
};
