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

/** A message or comment, as far as its text goes. */
type TextEntry = Pick<ConversationMessage, 'id' | 'text'> &
  Partial<Pick<ConversationMessage, 'quotedFrom' | 'truncated' | 'attachments'>>;

interface Props {
  threadId: string;
  message: TextEntry;
  /** Converts a text that was read again; the text as it is by default. */
  toShownText?: (text: string) => string;
}

/** A message's text, and the whole of it on request where it was cut. */
export function FullText({ threadId, message, toShownText }: Props) {
  const { message: strings } = useLanguage().strings;
  const { full, show, hide } = useFullText(threadId, message, toShownText);
  if (full.phase === 'shown') {
    return (
      <Flex direction="column" gap="xs" align="start">
        <Body {...full} />
        {full.failure && <FailureNotice failure={full.failure} />}
        {full.next !== undefined && (
          <Button variant="transparent" size="xs" disabled={full.isLoading} onClick={show}>
            {full.isLoading ? strings.loadingFull : strings.showMore}
          </Button>
        )}
        <Button variant="transparent" size="xs" onClick={hide}>
          {strings.showLess}
        </Button>
      </Flex>
    );
  }
  if (!message.text.trim() && !message.truncated) {
    if (message.attachments && message.attachments.length > 0) return null;
    return (
      <Text variant="microcopy" format={ITALIC}>
        {strings.empty}
      </Text>
    );
  }
  const isCutOff = message.truncated === true && full.phase !== 'complete';
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

/** The text as far as it was read, from its beginning. */
interface ReadText {
  text: string;
  quotedFrom?: number | undefined;
  /** Where the next part begins. */
  next?: number | undefined;
}

/** `complete`: the message turned out to be shown whole. */
type FullTextState =
  | { phase: 'hidden'; known?: ReadText }
  | { phase: 'loading' }
  | ({ phase: 'shown'; isLoading?: boolean; failure?: Failure | undefined } & ReadText)
  | { phase: 'complete' }
  | { phase: 'failed'; failure: Failure };

/** Loads the full text of a truncated message on request, in parts if it is long. */
function useFullText(
  threadId: string,
  message: TextEntry,
  toShownText = (text: string) => text,
): { full: FullTextState; show: () => void; hide: () => void } {
  const { call } = useCard();
  const [full, setFull] = useState<FullTextState>({ phase: 'hidden' });
  const showFirst = async () => {
    setFull({ phase: 'loading' });
    const result = await call('readOriginal', { threadId, messageId: message.id });
    if (!result.ok) {
      setFull({ phase: 'failed', failure: result.failure });
      return;
    }
    const text = toShownText(result.data.text);
    if (isShownWhole(message, text)) setFull({ phase: 'complete' });
    else setFull({ phase: 'shown', ...result.data, text });
  };
  const showNext = async (shown: ReadText, from: number) => {
    setFull({ phase: 'shown', ...shown, isLoading: true });
    const result = await call('readOriginal', { threadId, messageId: message.id, from });
    setFull(
      result.ok
        ? { phase: 'shown', ...result.data, text: shown.text + result.data.text }
        : { phase: 'shown', ...shown, failure: result.failure },
    );
  };
  const show = () => {
    if (full.phase === 'hidden' && full.known) setFull({ phase: 'shown', ...full.known });
    else if (full.phase === 'shown' && full.next !== undefined) void showNext(full, full.next);
    else void showFirst();
  };
  const hide = () => {
    if (full.phase !== 'shown') return;
    const { text, quotedFrom, next } = full;
    setFull({ phase: 'hidden', known: { text, quotedFrom, next } });
  };
  return { full, show, hide };
}

function isShownWhole({ text }: TextEntry, whole: string): boolean {
  return text.trim() === whole.trim() && collapseText(text) === undefined;
}
