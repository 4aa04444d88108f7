import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { ConversationMessage } from '../../../contract/message.ts';
import { useLanguage, useCard } from '../../../context/card.ts';
import { FailureNotice } from '../../../errors/FailureNotice.tsx';
import { ITALIC } from '../../../text/textFormat.ts';
import { CollapsibleText } from './CollapsibleText.tsx';
import { collapseText } from './collapseText.ts';
import { MessageText } from './MessageText.tsx';
import { QuotedText } from './QuotedText.tsx';
import type { Failure } from '../../../api/result.ts';

interface Props {
  threadId: string;
  message: ConversationMessage;
}

/** A message's text, and the whole of it on request where it was cut. */
export function FullText({ threadId, message }: Props) {
  const { message: strings } = useLanguage().strings;
  const { full, show, hide } = useFullText(threadId, message);
  if (full.phase === 'shown') {
    return (
      <Flex direction="column" gap="xs" align="start">
        <Body {...full} />
        <Button variant="transparent" size="xs" onClick={hide}>
          {strings.showLess}
        </Button>
      </Flex>
    );
  }
  if (!message.text.trim() && !message.truncated) {
    if (message.attachments.length > 0) return null;
    return (
      <Text variant="microcopy" format={ITALIC}>
        {strings.empty}
      </Text>
    );
  }
  const isCutOff = message.truncated && full.phase !== 'complete';
  return (
    <Flex direction="column" gap="xs" align="start">
      {message.text.trim() !== '' && <Body {...message} isCollapsible isCutOff={isCutOff} />}
      {full.phase === 'failed' && <FailureNotice failure={full.failure} />}
      {isCutOff && (
        <Button variant="transparent" size="xs" disabled={full.phase === 'loading'} onClick={show}>
          {full.phase === 'loading' ? strings.loadingFull : strings.showFull}
        </Button>
      )}
    </Flex>
  );
}

interface BodyProps {
  text: string;
  quotedFrom?: number | undefined;
  isCollapsible?: boolean;
  isCutOff?: boolean;
}

/** What a message says, and behind a button what it quotes. */
function Body({ text, quotedFrom, isCollapsible = false, isCutOff = false }: BodyProps) {
  const said = text.slice(0, quotedFrom).trimEnd();
  const quoted = quotedFrom === undefined ? '' : text.slice(quotedFrom);
  return (
    <Flex direction="column" gap="xs" align="start">
      <SaidText
        text={said}
        isCollapsible={isCollapsible}
        isCutOff={isCutOff}
        isLast={quoted === ''}
      />
      {quoted !== '' && <QuotedText text={quoted} isCutOff={isCutOff} />}
    </Flex>
  );
}

interface SaidTextProps {
  text: string;
  isCollapsible: boolean;
  isCutOff: boolean;
  isLast: boolean;
}

/** Where the message was cut, "Show full message" shows more as well: one button is enough. */
function SaidText({ text, isCollapsible, isCutOff, isLast }: SaidTextProps) {
  if (!isCollapsible) return <MessageText text={text} />;
  if (!isCutOff) return <CollapsibleText text={text} />;
  return <MessageText text={collapseText(text) ?? text} isCutOff={isLast} />;
}

interface WholeText {
  text: string;
  quotedFrom?: number | undefined;
}

/** `complete`: the message turned out to be shown whole. */
type FullTextState =
  | { phase: 'hidden'; known?: WholeText }
  | { phase: 'loading' }
  | ({ phase: 'shown' } & WholeText)
  | { phase: 'complete' }
  | { phase: 'failed'; failure: Failure };

/** Loads the full text of a truncated message on request. */
function useFullText(
  threadId: string,
  message: ConversationMessage,
): { full: FullTextState; show: () => void; hide: () => void } {
  const { call } = useCard();
  const [full, setFull] = useState<FullTextState>({ phase: 'hidden' });
  const show = () => {
    if (full.phase === 'hidden' && full.known) {
      setFull({ phase: 'shown', ...full.known });
      return;
    }
    setFull({ phase: 'loading' });
    void call('readOriginal', { threadId, messageId: message.id }).then((result) => {
      if (!result.ok) setFull({ phase: 'failed', failure: result.failure });
      else if (isShownWhole(message, result.data.text)) setFull({ phase: 'complete' });
      else setFull({ phase: 'shown', ...result.data });
    });
  };
  const hide = () => {
    if (full.phase !== 'shown') return;
    setFull({ phase: 'hidden', known: { text: full.text, quotedFrom: full.quotedFrom } });
  };
  return { full, show, hide };
}

function isShownWhole({ text }: ConversationMessage, whole: string): boolean {
  return text.trim() === whole.trim() && collapseText(text) === undefined;
}
