import { channelName } from '../../channels/channelName.ts';
import { CHANNEL } from '../../contract/channel.ts';
import type {
  ChosenRecipient,
  ReplyRoute,
  OpenRoutes,
  RouteChoice,
  RouteRecipient,
} from '../../contract/reply/route.ts';
import type { Names } from '../../contract/thread.ts';
import { namedRecipients } from '../recipients/recipientList.ts';
import type { Strings } from '../../i18n/en.ts';
import { orderedName } from '../../people/personName.ts';

/** The label of the field names this many people in To and in Cc, or else the first and how many others. */
const MAX_NAMES = 2;

/** "Email to maria@example.com, from Support", and the sender's address and the subject separately. Senders of the same name show their address. */
export function formatRoute(
  route: ReplyRoute,
  names: Names,
  strings: Strings,
  { route: usual, alternatives }: OpenRoutes,
): { way: string; details?: string } {
  const { composer, message } = strings;
  const channel = channelName(route.channelId, names.channels, strings);
  const namesOf = (field: RouteRecipient['field']) => {
    const names = route.recipients
      .filter((recipient) => recipient.field === field)
      .map((recipient) => orderedName(readable(recipient) ?? composer.customer, strings));
    const [first, ...others] = names;
    if (first === undefined || names.length <= MAX_NAMES) return names.join(', ');
    return `${first} ${message.others(others.length)}`;
  };
  const [copies, blindCopies] = [namesOf('CC'), namesOf('BCC')];
  const nobody = hasSubject(route) ? composer.nobody : composer.customer;
  const to = [
    namesOf('TO') || nobody,
    copies && composer.carbonCopy(copies),
    blindCopies && composer.blindCopy(blindCopies),
  ]
    .filter(Boolean)
    .join(', ');
  const origin = formatOrigin(route);
  const { name } = route.from;
  const isShared = [usual, ...alternatives].some(
    ({ channelAccountId, from }) =>
      from.name === name && channelAccountId !== route.channelAccountId,
  );
  const from = isShared ? origin : (name ?? origin);
  const details = [
    origin !== from && origin,
    route.subject && composer.subject(route.subject),
  ].filter(Boolean);
  return {
    way: from ? composer.route(channel, to, from) : composer.routeFromUnknown(channel, to),
    ...(details.length > 0 && { details: details.join(' · ') }),
  };
}

/** "Support <support@example.com>"; '' when HubSpot returns neither name nor address. */
export function formatOrigin({ from: { name, address } }: ReplyRoute): string {
  if (!name) return address ?? '';
  return address && address !== name ? `${name} <${address}>` : name;
}

/** An e-mail address or phone number identifies better than a name; a channel's opaque id identifies nobody. */
function readable({ name, address }: RouteRecipient): string | undefined {
  return /@|^\+?[\d\s]+$/.test(address) ? address : name;
}

/**
 * The route the agent chose, with their subject and recipients. If the thread no longer offers it, falls back to the
 * default, but an e-mail still goes to the chosen recipients alone.
 */
export function chosenRoute(
  { route, alternatives }: OpenRoutes,
  choice: RouteChoice | undefined,
): ReplyRoute {
  const chosen = [route, ...alternatives].find(
    ({ channelId, channelAccountId }) =>
      channelId === choice?.channelId && channelAccountId === choice.channelAccountId,
  );
  const base = chosen ?? route;
  if (!choice || !hasSubject(base)) return base;
  const { subject = base.subject, recipients } = choice;
  return {
    ...base,
    subject: chosen ? subject : base.subject,
    ...(recipients && { recipients: namedRecipients(recipients, base) }),
  };
}

/** Only e-mail has a subject: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide */
export function hasSubject({ channelId }: ReplyRoute): boolean {
  return channelId === CHANNEL.EMAIL;
}

/** @param recipients The recipients that the agent chose, if any. */
export function routeChoice(
  { channelId, channelAccountId, subject }: ReplyRoute,
  recipients: ChosenRecipient[] | undefined,
): RouteChoice {
  return {
    channelId,
    channelAccountId,
    ...(subject && { subject }),
    // Without their names, which the function does not accept.
    ...(recipients && { recipients: recipients.map(({ address, field }) => ({ address, field })) }),
  };
}
