import type { Actors } from '../../../cards/contract/people.ts';
import type { Reason } from '../../../cards/contract/reason.ts';
import type { ReplyRoute, ReplyRoutes } from '../../../cards/contract/route.ts';
import type { WireChannelAccount } from '../hubspot/channel-accounts.ts';
import { CHANNEL } from '../hubspot/channels.ts';
import type { OutgoingRecipient, WireMessage } from '../hubspot/messages.ts';
import type { WireThread } from '../hubspot/threads.ts';
import { addressOf, ownAddresses } from '../messages/own-addresses.ts';
import { oneLine } from '../messages/one-line.ts';
import { chatRecipients, formRecipients, mailRecipients } from './recipients.ts';
import type { PlannedRecipient } from './recipients.ts';
import { routingMessages } from '../messages/routing-messages.ts';

/** A route with what HubSpot needs to know of its recipients. */
export interface PlannedRoute {
  route: ReplyRoute;
  recipients: OutgoingRecipient[];
}

/** Whether and how a reply can travel, the route it takes by itself first. */
export type ReplyPlan =
  | { kind: 'open'; routes: [PlannedRoute, ...PlannedRoute[]] }
  | Extract<ReplyRoutes, { kind: 'closed' }>;

export interface PlanInput {
  thread: WireThread;
  /** Newest first, whatever became of them. */
  messages: WireMessage[];
  /** Undefined when HubSpot did not list them. */
  accounts: WireChannelAccount[] | undefined;
  channels: Record<string, string>;
  actors: Actors;
}

/** Channels that take no message through the API: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide */
const READ_ONLY = new Map<string, string>([
  [CHANNEL.WHATSAPP, 'WhatsApp'],
  [CHANNEL.CALLING, 'a call'],
]);

/**
 * How a reply travels: as the latest message that travelled did, whatever channel the thread began on.
 * A form cannot be answered where it came from, so its answer goes by e-mail.
 */
export function planReply({ messages, ...rest }: PlanInput): ReplyPlan {
  const input = { ...rest, messages: routingMessages(messages) };
  const [latest] = input.messages;
  if (!latest?.channelId) {
    return closed(
      'NOBODY_WROTE',
      'Nobody has written on this thread yet, so there is nobody to reply to. Open it in HubSpot to write first.',
    );
  }
  const readOnly = READ_ONLY.get(latest.channelId);
  if (readOnly) {
    return closed(
      'NO_APP_REPLIES',
      `HubSpot lets no app reply to ${readOnly}. Open the thread in HubSpot's inbox to reply.`,
    );
  }
  if (latest.channelId === CHANNEL.EMAIL || latest.channelId === CHANNEL.FORMS) {
    return planMail(input, latest);
  }
  return planChat(input, latest, latest.channelId);
}

function planMail(
  { thread, messages, accounts, actors }: PlanInput,
  latest: WireMessage,
): ReplyPlan {
  if (!accounts) {
    return closed(
      'MAILBOXES_UNKNOWN',
      'HubSpot did not list the mailboxes just now. Open the thread again to reply.',
    );
  }
  const byMail = latest.channelId === CHANNEL.EMAIL;
  const recipients = byMail
    ? mailRecipients(messages, ownMail(accounts, latest), actors)
    : formRecipients(latest, thread, actors);
  if (recipients.length === 0) {
    return closed(
      'NO_MAIL_ADDRESS',
      "The customer's e-mail address is not known here, so a reply has nowhere to go. Add it to the contact, or reply in HubSpot's inbox.",
    );
  }
  const mailboxes = accounts
    .filter((account) => account.channelId === CHANNEL.EMAIL && isUsable(account))
    .sort((a, b) => Number(b.inboxId === thread.inboxId) - Number(a.inboxId === thread.inboxId));
  const last = byMail ? latest.channelAccountId : undefined;
  // A mailbox that is not listed at all may still work; one listed as switched off does not.
  const unlisted =
    last !== undefined && !accounts.some(({ id }) => id === last)
      ? [{ id: last, name: undefined, deliveryIdentifier: undefined }]
      : [];
  const [first, ...others] = [
    ...unlisted,
    ...mailboxes.filter(({ id }) => id === last),
    ...mailboxes.filter(({ id }) => id !== last),
  ];
  if (!first) {
    return closed(
      'NO_MAILBOX',
      'No connected mailbox can send this reply. Ask an admin to connect one to the inbox.',
    );
  }
  const subject = replySubject(messages);
  const route = (account: typeof first) =>
    plannedRoute(CHANNEL.EMAIL, account, nameOr(account.name, ITS_MAILBOX), recipients, subject);
  return { kind: 'open', routes: [route(first), ...others.map(route)] };
}

function planChat(
  { messages, accounts, channels }: PlanInput,
  latest: WireMessage,
  channelId: string,
): ReplyPlan {
  const name = channels[channelId] ?? 'This channel';
  const account = accounts?.find(({ id }) => id === latest.channelAccountId);
  if (!latest.channelAccountId || (account && !isUsable(account))) {
    return closed(
      'DISCONNECTED',
      `${account?.name ?? name} is not connected any more. Ask an admin to connect it.`,
    );
  }
  const recipients = chatRecipients(messages, channelId);
  if (recipients.length === 0) {
    return closed(
      'NO_ADDRESS',
      `The customer's address on ${name} is not known, so a reply has nowhere to go. Open the thread in HubSpot's inbox to reply.`,
    );
  }
  const from = account ?? { id: latest.channelAccountId };
  return {
    kind: 'open',
    routes: [
      plannedRoute(channelId, from, nameOr(account?.name ?? channels[channelId], name), recipients),
    ],
  };
}

/** What the card needs to know of a plan. */
export function routesOf(plan: ReplyPlan): ReplyRoutes {
  if (plan.kind === 'closed') return plan;
  const [first, ...others] = plan.routes;
  return { kind: 'open', route: first.route, alternatives: others.map(({ route }) => route) };
}

function plannedRoute(
  channelId: string,
  account: Pick<WireChannelAccount, 'id'> & Partial<Pick<WireChannelAccount, 'deliveryIdentifier'>>,
  name: Pick<ReplyRoute['from'], 'name' | 'unnamed'>,
  recipients: PlannedRecipient[],
  subject?: string,
): PlannedRoute {
  const { type, value } = account.deliveryIdentifier ?? {};
  const address = type === 'CHANNEL_SPECIFIC_OPAQUE_ID' ? undefined : value;
  return {
    route: {
      channelId,
      channelAccountId: account.id,
      from: { ...name, address },
      recipients: recipients.map(({ shown }) => shown),
      subject,
    },
    recipients: recipients.map(({ outgoing }) => outgoing),
  };
}

const ITS_MAILBOX = 'The mailbox of the latest message';

function nameOr(
  name: string | undefined,
  word: string,
): Pick<ReplyRoute['from'], 'name' | 'unnamed'> {
  return name === undefined ? { name: word, unnamed: true } : { name };
}

function isUsable({ active, authorized, archived }: WireChannelAccount): boolean {
  return active && authorized && !archived;
}

/** Our addresses as far as HubSpot tells them, and that of the mailbox which the message came to. */
function ownMail(accounts: WireChannelAccount[], { channelAccountId }: WireMessage) {
  const mailbox = accounts.find(({ id }) => id === channelAccountId);
  return { own: ownAddresses(accounts), cameTo: mailbox && addressOf(mailbox) };
}

const ANSWERED = /^\s*(re|aw|sv|antw|odp|rif|res)\s*:/i;

function replySubject(messages: WireMessage[]): string | undefined {
  const subject = messages.map((message) => oneLine(message.subject ?? '')).find(Boolean);
  return subject === undefined || ANSWERED.test(subject) ? subject : `Re: ${subject}`;
}

function closed(why: Reason, reason: string): ReplyPlan {
  return { kind: 'closed', reason, why };
}
