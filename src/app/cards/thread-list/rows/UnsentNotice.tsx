import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { UndoCountdown } from '../../composer/outcome/UndoCountdown.tsx';
import type { Mode } from '../../composer/sending/sendState.ts';
import type { SendState } from '../../composer/sending/sendState.ts';
import { useComposer } from '../../composer/sending/useComposer.ts';
import { useLanguage } from '../../context/card.ts';
import type { Strings } from '../../i18n/en.ts';
import { DEMIBOLD } from '../../text/textFormat.ts';

interface Props {
  threadId: string;
}

/** Reminds an agent who closed a thread that its reply or comment is pending, was not sent, or is unconfirmed. */
export function UnsentNotice({ threadId }: Props) {
  return (
    <>
      <UnsentMessage threadId={threadId} mode="reply" />
      <UnsentMessage threadId={threadId} mode="comment" />
    </>
  );
}

function UnsentMessage({ threadId, mode }: Props & { mode: Mode }) {
  const { strings } = useLanguage();
  const { composer, state } = useComposer(threadId, mode);
  if (state.sending.phase === 'undoPending') {
    return (
      <Flex align="center" gap="sm">
        <Button size="sm" onClick={composer.undo}>
          {strings.thread.undo}
        </Button>
        <UndoCountdown until={state.sending.until} />
      </Flex>
    );
  }
  const unsent = unsentText(state.sending, mode, strings);
  if (!unsent || !state.hasText) return null;
  return (
    <Text variant="microcopy" format={DEMIBOLD}>
      {unsent}
    </Text>
  );
}

function unsentText({ phase }: SendState, mode: Mode, strings: Strings): string {
  if (phase === 'unconfirmed') return strings[mode].unconfirmedTitle;
  return phase === 'notSent' || phase === 'changed' ? strings[mode].notSentTitle : '';
}
