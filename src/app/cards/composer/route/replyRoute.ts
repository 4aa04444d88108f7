import type {
  ChosenRecipient,
  ReplyRoute,
  OpenRoutes,
  RouteChoice,
} from '../../contract/reply/route.ts';
import { chosenRoute, hasSubject, routeChoice } from './formatRoute.ts';
import type { SendOptions } from '../sending/sendState.ts';

/** How a reply travels, and what of it the agent chose. */
export interface ReplyRouteState {
  route: ReplyRoute;
  /** The route with its own recipients. */
  base: ReplyRoute;
  isMail: boolean;
  /** The recipients that the agent chose; undefined for the route's own. */
  recipients: ChosenRecipient[] | undefined;
  options: Pick<SendOptions, 'route' | 'knownRecipients' | 'recipientMissing'>;
}

export function replyRoute(routes: OpenRoutes, choice: RouteChoice | undefined): ReplyRouteState {
  const route = chosenRoute(routes, choice);
  const base = chosenRoute(routes, choice && { ...choice, recipients: undefined });
  const isMail = hasSubject(route);
  const recipients = isMail ? choice?.recipients : undefined;
  return {
    route,
    base,
    isMail,
    recipients,
    options: {
      route: routeChoice(route, recipients),
      ...(isMail && {
        knownRecipients: base.recipients.map(({ address }) => address),
        recipientMissing: !route.recipients.some(({ field }) => field === 'TO'),
      }),
    },
  };
}
