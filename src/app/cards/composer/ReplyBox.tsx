import { Dropdown, Flex } from '@hubspot/ui-extensions';
import type { ReplyRoutes } from '../contract/route.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { AttachFiles } from './reply/AttachFiles.tsx';
import { useCustomer } from '../customer/customer.ts';
import { useCard } from '../context/card.ts';
import { QuickReplies } from '../quick-replies/QuickReplies.tsx';
import { ColleagueNotice } from './reply/ColleagueNotice.tsx';
import { DraftField } from './DraftField.tsx';
import { ReadOnlyNotice } from './reply/ReadOnlyNotice.tsx';
import { RouteLine } from './route/RouteLine.tsx';
import { recipientOf, shortName } from './route/recipient.ts';
import { chosenRoute, routeChoice } from './route/formatRoute.ts';
import { isBusy, needsNotice } from './sending/sendState.ts';
import { SendRow } from './SendButtons.tsx';
import { SendingNotice } from './outcome/SendNotice.tsx';
import type { Writing } from './sending/useComposer.ts';

interface Props extends Writing {
  thread: ThreadSummary;
  routes: ReplyRoutes;
  names: Names;
  seenMessageId: string | undefined;
}

/** Where an agent answers the customer, with how the reply will travel said before it leaves. */
export function ReplyBox({ thread, routes, names, seenMessageId, ...writing }: Props) {
  const { settings, language } = useCard();
  const { words } = language;
  const customer = useCustomer();
  const { composer, state } = writing;
  if (routes.kind === 'closed') {
    return (
      <Flex direction="column" gap="xs">
        <ReadOnlyNotice routes={routes} thread={thread} names={names} />
        {composer.draft().trim() && <DraftField {...writing} />}
        <SendingNotice {...writing} press={{ seenMessageId }} />
      </Flex>
    );
  }

  const route = chosenRoute(routes, state.route);
  const press = { route: routeChoice(route), seenMessageId };
  const recipient = recipientOf(route, thread, names, customer);
  const name = shortName(recipient);
  return (
    <Flex direction="column" gap="xs">
      <DraftField {...writing} />
      {state.begun && !needsNotice(state.sending) && (
        <ColleagueNotice thread={thread} names={names} />
      )}
      <RouteLine
        route={route}
        routes={routes}
        names={names}
        readOnly={isBusy(state.sending)}
        onChange={composer.travel}
      />
      <SendRow
        {...writing}
        label={name ? words.reply.sendTo(name) : words.reply.send}
        press={press}
      >
        <QuickReplies
          customerName={recipient.name}
          disabled={isBusy(state.sending)}
          onPick={composer.add}
        />
        <Dropdown
          variant="transparent"
          buttonSize="sm"
          buttonText={words.composer.more}
          disabled={isBusy(state.sending)}
        >
          <Dropdown.ButtonItem
            onClick={() => composer.send({ ...press, followUp: { kind: 'close' } })}
          >
            {words.composer.sendAndClose}
          </Dropdown.ButtonItem>
        </Dropdown>
      </SendRow>
      <SendingNotice {...writing} press={press} />
      {settings.attachFiles && (
        <AttachFiles
          files={state.files}
          readOnly={isBusy(state.sending)}
          onChange={composer.attach}
        />
      )}
    </Flex>
  );
}
