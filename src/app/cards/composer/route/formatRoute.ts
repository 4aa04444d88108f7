import { channelName } from '../../channels/channelName.ts';
import { CHANNEL } from '../../contract/channel.ts';
import type { ReplyRoute, ReplyRoutes, RouteChoice, RouteRecipient } from '../../contract/route.ts';
import type { Names } from '../../contract/thread.ts';
import type { Strings } from '../../i18n/en.ts';

/** "E-mail to maria@example.com, from Support <support@example.com>", and the subject separately. */
export function formatRoute(
  route: ReplyRoute,
  names: Names,
  strings: Strings,
): { way: string; subject?: string } {
  const { composer } = strings;
  const channel = channelName(route.channelId, names.channels, strings);
  const namesOf = (field: RouteRecipient['field']) =>
    route.recipients
      .filter((recipient) => recipient.field === field)
      .map((recipient) => readable(recipient) ?? composer.customer)
      .join(', ');
  const copies = namesOf('CC');
  const to = [namesOf('TO') || composer.customer, copies && composer.carbonCopy(copies)]
    .filter(Boolean)
    .join(', ');
  const from = formatOrigin(route);
  return {
    way: from ? composer.route(channel, to, from) : composer.routeFromUnknown(channel, to),
    ...(route.subject && { subject: composer.subject(route.subject) }),
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

/** The route the agent chose, with their subject. Falls back to the default if the thread no longer offers it. */
export function chosenRoute(
  { route, alternatives }: Extract<ReplyRoutes, { kind: 'open' }>,
  choice: RouteChoice | undefined,
): ReplyRoute {
  const chosen = [route, ...alternatives].find(
    ({ channelId, channelAccountId }) =>
      channelId === choice?.channelId && channelAccountId === choice.channelAccountId,
  );
  if (!chosen) return route;
  return choice?.subject === undefined || !hasSubject(chosen)
    ? chosen
    : { ...chosen, subject: choice.subject };
}

/** Only e-mail has a subject: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide */
export function hasSubject({ channelId }: ReplyRoute): boolean {
  return channelId === CHANNEL.EMAIL;
}

export function routeChoice({ channelId, channelAccountId, subject }: ReplyRoute): RouteChoice {
  return { channelId, channelAccountId, ...(subject && { subject }) };
}
