import { Text } from '@hubspot/ui-extensions';
import { HeldNotice } from '../../composer/outcome/UndoNotice.tsx';
import type { Mode } from '../../composer/sending/sendState.ts';
import type { Sending } from '../../composer/sending/sendState.ts';
import { useComposer } from '../../composer/sending/useComposer.ts';
import { useLanguage } from '../../context/card.ts';
import type { Words } from '../../i18n/en.ts';
import { DEMIBOLD } from '../../text/textFormat.ts';

interface Props {
  threadId: string;
}

/** Tells an agent who left a thread while something was sending that it has still to leave, did not, or may not have. */
export function Unsent({ threadId }: Props) {
  return (
    <>
      <UnsentIn threadId={threadId} mode="reply" />
      <UnsentIn threadId={threadId} mode="comment" />
    </>
  );
}

function UnsentIn({ threadId, mode }: Props & { mode: Mode }) {
  const { words } = useLanguage();
  const { composer, state } = useComposer(threadId, mode);
  if (state.sending.phase === 'held') {
    return <HeldNotice until={state.sending.until} onUndo={composer.undo} />;
  }
  const unsent = unsentWords(state.sending, mode, words);
  if (!unsent || !state.begun) return null;
  return (
    <Text variant="microcopy" format={DEMIBOLD}>
      {unsent}
    </Text>
  );
}

function unsentWords({ phase }: Sending, mode: Mode, words: Words): string {
  if (phase === 'unconfirmed') return words[mode].unconfirmedTitle;
  return phase === 'notSent' || phase === 'changed' ? words[mode].notSentTitle : '';
}
