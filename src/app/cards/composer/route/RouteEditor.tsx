import { Flex } from '@hubspot/ui-extensions';
import type { Message } from '../../contract/message.ts';
import type { OpenRoutes } from '../../contract/reply/route.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCustomer } from '../../customer/customer.ts';
import { RecipientFields } from '../recipients/RecipientFields.tsx';
import { isBusy } from '../sending/sendState.ts';
import type { ComposerProps } from '../sending/useComposer.ts';
import { routeChoice } from './formatRoute.ts';
import { recipientOf, shortName } from './recipient.ts';
import { replyRoute } from './replyRoute.ts';
import { RouteFields } from './RouteFields.tsx';

interface Props {
  thread: ThreadSummary;
  names: Names;
  messages: Message[];
  routes: OpenRoutes;
  reply: ComposerProps;
}

/** Recipients, sender and subject of a reply. It takes the place of the messages: only the panel's body scrolls. */
export function RouteEditor({ thread, names, messages, routes, reply }: Props) {
  const customer = useCustomer();
  const { composer, state } = reply;
  const { route, base, isMail, recipients } = replyRoute(routes, state.route);
  const readOnly = isBusy(state.sending);
  return (
    <Flex direction="column" gap="md">
      {isMail && (
        <RecipientFields
          chosen={recipients ?? base.recipients}
          route={base}
          messages={messages}
          firstName={shortName(recipientOf(base, thread, names, customer))}
          typedBefore={composer.typedAddress()}
          readOnly={readOnly}
          onType={composer.noteAddress}
          onChange={(chosen) => composer.setRoute(routeChoice(route, chosen))}
        />
      )}
      <RouteFields
        route={route}
        routes={routes}
        recipients={recipients}
        readOnly={readOnly}
        onChange={composer.setRoute}
      />
    </Flex>
  );
}
