import { CHANNEL } from '../../../cards/contract/channel.ts';
import type { Actors } from '../../../cards/contract/people.ts';
import type { Reason } from '../../../cards/contract/reason.ts';
import type {
  LeftOutRecipient,
  ReplyRoute,
  ReplyRoutes,
} from '../../../cards/contract/reply/route.ts';
import { oneLine } from '../../../cards/contract/text.ts';
import type { WireChannelAccount } from '../hubspot/channel-accounts.ts';
import type { OutgoingRecipient, WireMessage } from '../hubspot/messages.ts';
import type { WireThread } from '../hubspot/threads.ts';
import { addressOf, ownAddresses } from '../messages/own-addresses.ts';
import { routingMessages } from '../messages/routing-messages.ts';
import { firstThatFit } from '../request/response-size.ts';
import { chatRecipients, formRecipients, mailRecipients } from './recipients.ts';
import type { PlannedRecipient } from './recipients.ts';

/** A route with its recipients as HubSpot's API takes them. */
export interface PlannedRoute {
  route: ReplyRoute;
  recipients: OutgoingRecipient[];
}

/** Whether a reply is possible, and its routes: the default one first. */
export type ReplyPlan =
  | { kind: 'open'; routes: [PlannedRoute, ...PlannedRoute[]] }
  | Extract<ReplyRoutes, { kind: 'closed' }>;

export interface PlanInput {
  thread: WireThread;
  /** Newest first, including failed ones. */
  messages: WireMessage[];
  /** `undefined` when HubSpot did not list them. */
  accounts: WireChannelAccount[] | undefined;
  actors: Actors;
  /** The team's addresses that are no channel accounts. */
  listedAddresses: string[];
}

/** Channels to which the API cannot send: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide */
const READ_ONLY = new Set<string>([CHANNEL.WHATSAPP, CHANNEL.CALLING]);

/**
 * Plans how a reply travels: like the latest message that was sent or received, whatever channel the thread began on.
 * A form cannot be answered on its own channel, so the answer goes by e-mail.
 */
export function planReply({ messages, ...rest }: PlanInput): ReplyPlan {
  const input = { ...rest, messages: routingMessages(messages) };
  const [latest] = input.messages;
  if (!latest?.channelId) return closed('NOBODY_WROTE');
  if (READ_ONLY.has(latest.channelId)) return closed('NO_APP_REPLIES');
  if (latest.channelId === CHANNEL.EMAIL || latest.channelId === CHANNEL.FORMS) {
    return planMail(input, latest);
  }
  return planChat(input, latest, latest.channelId);
}

function planMail(
  { thread, messages, accounts, actors, listedAddresses }: PlanInput,
  latest: WireMessage,
): ReplyPlan {
  if (!accounts) return closed('MAILBOXES_UNKNOWN');
  const byMail = latest.channelId === CHANNEL.EMAIL;
  const { recipients, leftOut } = byMail
    ? mailRecipients(messages, ownMail(accounts, listedAddresses, latest), actors)
    : { recipients: formRecipients(latest, thread, actors), leftOut: [] };
  const isAddressKnown =
    recipients.length > 0 || leftOut.some(({ because }) => because === 'noReply');
  if (!isAddressKnown) return closed('NO_MAIL_ADDRESS');
  const mailboxes = accounts
    .filter((account) => account.channelId === CHANNEL.EMAIL && isUsable(account))
    .sort((a, b) => Number(b.inboxId === thread.inboxId) - Number(a.inboxId === thread.inboxId));
  const last = byMail ? latest.channelAccountId : undefined;
  // A mailbox that is not listed may still work; one that is listed as disconnected does not.
  const unlisted =
    last !== undefined && !accounts.some(({ id }) => id === last) ? [{ id: last }] : [];
  const [first, ...others] = [
    ...unlisted,
    ...mailboxes.filter(({ id }) => id === last),
    ...mailboxes.filter(({ id }) => id !== last),
  ];
  if (!first) return closed('NO_MAILBOX');
  const subject = replySubject(messages);
  const route = (account: Sender) =>
    plannedRoute(CHANNEL.EMAIL, account, recipients, { subject, leftOut });
  return { kind: 'open', routes: [route(first), ...others.map(route)] };
}

function planChat(
  { messages, accounts }: PlanInput,
  latest: WireMessage,
  channelId: string,
): ReplyPlan {
  const account = accounts?.find(({ id }) => id === latest.channelAccountId);
  if (!latest.channelAccountId || (account && !isUsable(account))) return closed('DISCONNECTED');
  const recipients = chatRecipients(messages, channelId);
  if (recipients.length === 0) return closed('NO_ADDRESS');
  const from = account ?? { id: latest.channelAccountId };
  return { kind: 'open', routes: [plannedRoute(channelId, from, recipients)] };
}

const MAX_ALTERNATIVES_BYTES = 40_000;

/** The part of a plan that the card needs. */
export function routesOf(plan: ReplyPlan): ReplyRoutes {
  if (plan.kind === 'closed') return plan;
  const [first, ...others] = plan.routes;
  const alternatives = others.map(({ route }) => route);
  return {
    kind: 'open',
    route: first.route,
    alternatives: firstThatFit(alternatives, MAX_ALTERNATIVES_BYTES),
  };
}

/** A channel account of which HubSpot may have sent only the id. */
type Sender = Pick<WireChannelAccount, 'id'> &
  Partial<Pick<WireChannelAccount, 'name' | 'deliveryIdentifier'>>;

function plannedRoute(
  channelId: string,
  { id, name, deliveryIdentifier }: Sender,
  recipients: PlannedRecipient[],
  mail: { subject?: string | undefined; leftOut?: LeftOutRecipient[] } = {},
): PlannedRoute {
  const { type, value } = deliveryIdentifier ?? {};
  const address = type === 'CHANNEL_SPECIFIC_OPAQUE_ID' ? undefined : value;
  return {
    route: {
      channelId,
      channelAccountId: id,
      from: { name, address },
      recipients: recipients.map(({ shown }) => shown),
      ...mail,
    },
    recipients: recipients.map(({ outgoing }) => outgoing),
  };
}

function isUsable({ active, authorized, archived }: WireChannelAccount): boolean {
  return active && authorized && !archived;
}

/** Our known addresses, and the address of the mailbox that received the message. */
function ownMail(
  accounts: WireChannelAccount[],
  listedAddresses: string[],
  { channelAccountId }: WireMessage,
) {
  const mailbox = accounts.find(({ id }) => id === channelAccountId);
  return { own: ownAddresses(accounts, listedAddresses), cameTo: mailbox && addressOf(mailbox) };
}

/** "Re:" in the languages of common mail programs. */
const REPLY_PREFIX = /^\s*(re|aw|sv|antw|odp|rif|res)\s*:/i;

function replySubject(messages: WireMessage[]): string | undefined {
  const subject = messages.map((message) => oneLine(message.subject ?? '')).find(Boolean);
  return subject === undefined || REPLY_PREFIX.test(subject) ? subject : `Re: ${subject}`;
}

function closed(reason: Reason): ReplyPlan {
  return { kind: 'closed', reason };
}
