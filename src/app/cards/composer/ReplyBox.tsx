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
import { SendButtons } from './SendButtons.tsx';
import { SendNotice } from './outcome/SendNotice.tsx';
import type { ComposerProps } from './sending/useComposer.ts';

interface Props extends ComposerProps {
  thread: ThreadSummary;
  routes: ReplyRoutes;
  names: Names;
  seenMessageId: string | undefined;
}

/** The box for replying to the customer; shows the route before sending. */
export function ReplyBox({ thread, routes, names, seenMessageId, ...composerProps }: Props) {
  const { settings, language } = useCard();
  const { strings } = language;
  const customer = useCustomer();
  const { composer, state } = composerProps;
  if (routes.kind === 'closed') {
    return (
      <Flex direction="column" gap="xs">
        <ReadOnlyNotice routes={routes} thread={thread} names={names} />
        {composer.draft().trim() && <DraftField {...composerProps} />}
        <SendNotice {...composerProps} options={{ seenMessageId }} />
      </Flex>
    );
  }

  const route = chosenRoute(routes, state.route);
  const options = { route: routeChoice(route), seenMessageId };
  const recipient = recipientOf(route, thread, names, customer);
  const name = shortName(recipient);
  return (
    <Flex direction="column" gap="xs">
      <DraftField {...composerProps} />
      {state.hasText && !needsNotice(state.sending) && (
        <ColleagueNotice thread={thread} names={names} />
      )}
      <RouteLine
        route={route}
        routes={routes}
        names={names}
        readOnly={isBusy(state.sending)}
        onChange={composer.setRoute}
      />
      <SendButtons
        {...composerProps}
        label={name ? strings.reply.sendTo(name) : strings.reply.send}
        options={options}
      >
        <QuickReplies
          customerName={recipient.name}
          disabled={isBusy(state.sending)}
          onPick={composer.insert}
        />
        <Dropdown
          variant="transparent"
          buttonSize="sm"
          buttonText={strings.composer.more}
          disabled={isBusy(state.sending)}
        >
          <Dropdown.ButtonItem
            onClick={() => composer.send({ ...options, followUp: { kind: 'close' } })}
          >
            {strings.composer.sendAndClose}
          </Dropdown.ButtonItem>
        </Dropdown>
      </SendButtons>
      <SendNotice {...composerProps} options={options} />
      {settings.attachFiles && (
        <AttachFiles
          files={state.files}
          readOnly={isBusy(state.sending)}
          onChange={composer.setFiles}
        />
      )}
    </Flex>
  );
}
