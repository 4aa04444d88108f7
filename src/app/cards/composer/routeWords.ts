import { channelName } from '../channels/channelName.ts';
import type { ReplyRoute, RouteChoice, RouteRecipient } from '../contract/route.ts';
import type { Names } from '../contract/thread.ts';
import type { Words } from '../i18n/en.ts';

/** "E-mail to maria@example.com, from Support <support@example.com>", and the subject it carries. */
export function routeWords(
  route: ReplyRoute,
  names: Names,
  words: Words,
): { way: string; subject?: string } {
  const { composer } = words;
  const channel = channelName(route.channelId, names.channels, words);
  const named = (field: RouteRecipient['field']) =>
    route.recipients
      .filter((recipient) => recipient.field === field)
      .map((recipient) => readable(recipient) ?? composer.customer)
      .join(', ');
  const copies = named('CC');
  const to = [named('TO') || composer.customer, copies && composer.carbonCopy(copies)]
    .filter(Boolean)
    .join(', ');
  const { name, address } = route.from;
  const from = address && address !== name ? `${name} <${address}>` : name;
  return {
    way: from ? composer.route(channel, to, from) : composer.routeFromUnknown(channel, to),
    ...(route.subject && { subject: composer.subject(route.subject) }),
  };
}

/** An e-mail address or phone number says more than a name; a channel's opaque id says nothing. */
function readable({ name, address }: RouteRecipient): string | undefined {
  return /@|^\+?[\d\s]+$/.test(address) ? address : name;
}

export function routeChoice({ channelId, channelAccountId, subject }: ReplyRoute): RouteChoice {
  return { channelId, channelAccountId, ...(subject && { subject }) };
}
