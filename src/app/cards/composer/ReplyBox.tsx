import { useEffect } from 'react';
import { Button, Dropdown, Flex } from '@hubspot/ui-extensions';
import type { Message } from '../contract/message.ts';
import type { ReplyRoutes } from '../contract/reply/route.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { AttachFiles } from './reply/AttachFiles.tsx';
import { useCustomer } from '../customer/customer.ts';
import { useCard } from '../context/card.ts';
import { QuickReplies } from '../quick-replies/QuickReplies.tsx';
import { BouncedNotice } from './reply/BouncedNotice.tsx';
import { ColleagueNotice } from './reply/ColleagueNotice.tsx';
import { DraftField } from './DraftField.tsx';
import { HandoverItem } from './reply/HandoverItem.tsx';
import { SendAndMoveItems } from './reply/SendAndMoveItems.tsx';
import { CopyDraftItem, MoreMenu } from './MoreMenu.tsx';
import { agentSignature } from './reply/agentSignature.ts';
import { PreviewButton } from './reply/ReplyPreview.tsx';
import { SignatureLine } from './reply/SignatureLine.tsx';
import { ReadOnlyNotice } from './reply/ReadOnlyNotice.tsx';
import { recipientOf, sendLabel } from './route/recipient.ts';
import { formatRoute } from './route/formatRoute.ts';
import { replyRoute } from './route/replyRoute.ts';
import { assignment } from './sending/followUp.ts';
import { seenMessages } from './sending/seenMessages.ts';
import { isBusy, needsNotice } from './sending/sendState.ts';
import { SendButtons } from './SendButtons.tsx';
import { SendNotice } from './outcome/SendNotice.tsx';
import type { ComposerProps } from './sending/useComposer.ts';

interface Props extends ComposerProps {
  thread: ThreadSummary;
  routes: ReplyRoutes;
  names: Names;
  messages: Message[];
  onEditRoute: (isEditing: boolean) => void;
}

/** The box for replying to the customer. The field's label says how the reply travels. */
export function ReplyBox({ thread, routes, names, messages, onEditRoute, ...props }: Props) {
  const { settings, me, language } = useCard();
  const { strings } = language;
  const customer = useCustomer();
  const { composer, state } = props;
  const isSent = state.sending.phase === 'sent';
  const isNotAdded = state.sending.phase === 'notAdded';
  useEffect(() => {
    if (isSent) onEditRoute(false);
  }, [isSent, onEditRoute]);
  useEffect(() => {
    if (isNotAdded) onEditRoute(true);
  }, [isNotAdded, onEditRoute]);
  if (routes.kind === 'closed') {
    const options = seenMessages(messages);
    return (
      <Flex direction="column" gap="xs">
        <ReadOnlyNotice routes={routes} thread={thread} names={names} />
        {composer.draft().trim() && <DraftField {...props} label={strings.reply.label} />}
        <SendNotice {...props} thread={thread} options={options} />
        <SendButtons {...props} options={options} />
      </Flex>
    );
  }

  const { route, isMail, ...chosen } = replyRoute(routes, state.route);
  const { way, details } = formatRoute(route, names, strings, routes);
  const assignsSender = settings.assignOnReply && thread.assignedTo === undefined;
  const followUps = assignsSender ? [assignment(thread, me.actorId, me.name)] : [];
  const signature = isMail ? agentSignature(settings, me, route) : undefined;
  const usedSignature = state.unsigned ? undefined : signature;
  const options = {
    ...chosen.options,
    ...seenMessages(messages),
    followUps,
    signature: usedSignature,
    undoMs: settings.undoSeconds * 1_000,
  };
  const recipient = recipientOf(route, thread, names, customer);
  const busy = isBusy(state.sending);
  const canChange = routes.alternatives.length > 0 || isMail;
  return (
    <Flex direction="column" gap="xs">
      <DraftField {...props} label={`${strings.reply.label} · ${way}`} tooltip={details} />
      {signature !== undefined && (
        <SignatureLine
          signature={signature}
          unsigned={state.unsigned}
          readOnly={busy}
          onChange={composer.setUnsigned}
        >
          <PreviewButton
            id={`signature-${thread.id}`}
            label={strings.composer.showSignature}
            text={composer.draft}
            signature={signature}
          />
        </SignatureLine>
      )}
      {!needsNotice(state.sending) && <ColleagueNotice thread={thread} names={names} />}
      <BouncedNotice route={route} messages={messages} />
      {/* Above the buttons: the footer grows upwards, so Send stays under the pointer. */}
      <SendNotice {...props} thread={thread} options={options} />
      <SendButtons {...props} label={sendLabel(recipient, strings)} options={options}>
        <Button
          size="sm"
          onClick={() =>
            composer.send({ ...options, followUps: [...followUps, { kind: 'close' }] })
          }
        >
          {strings.composer.sendAndClose}
        </Button>
        <QuickReplies
          thread={thread}
          names={names}
          recipient={recipient}
          disabled={busy}
          onPick={composer.insert}
        />
        {state.hasFormat && (
          <PreviewButton
            id={`preview-${thread.id}`}
            label={strings.composer.preview}
            text={composer.draft}
            signature={usedSignature}
          />
        )}
        <MoreMenu>
          <HandoverItem
            thread={thread}
            isSent={isSent}
            onSend={(steps) => composer.send({ ...options, followUps: steps })}
          />
          <SendAndMoveItems
            thread={thread}
            onSend={(followUp) =>
              composer.send({ ...options, followUps: [...followUps, followUp] })
            }
          />
          {canChange && !busy && (
            <Dropdown.ButtonItem onClick={() => onEditRoute(true)}>
              {strings.composer.changeRoute}
            </Dropdown.ButtonItem>
          )}
          <CopyDraftItem composer={composer} />
        </MoreMenu>
      </SendButtons>
      {(settings.attachFiles || state.files.length > 0) && (
        <AttachFiles
          files={state.files}
          readOnly={busy}
          canAdd={settings.attachFiles}
          onChange={composer.setFiles}
        />
      )}
    </Flex>
  );
}
