import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../../context/card.ts';
import { FailureNotice } from '../../../errors/FailureNotice.tsx';
import { ITALIC } from '../../../text/textFormat.ts';
import { CollapsibleText } from './CollapsibleText.tsx';
import { collapseText } from './collapseText.ts';
import { MessageText } from './MessageText.tsx';
import { QuotedText } from './QuotedText.tsx';
import { useFullText, type TextEntry } from './useFullText.ts';

interface Props {
  threadId: string;
  message: TextEntry;
  /** Converts a text that was read again; the text as it is by default. */
  toShownText?: (text: string) => string;
}

/** A message's text, and the whole of it on request where it was cut. */
export function FullText({ threadId, message, toShownText }: Props) {
  const { loading, message: strings } = useLanguage().strings;
  const { full, isCutOff, isLoading, ...reading } = useFullText(threadId, message, toShownText);
  const { text, attachments = [] } = message;
  if (!text.trim() && !message.truncated) {
    return attachments.length > 0 ? null : (
      <Text variant="microcopy" format={ITALIC}>
        {strings.empty}
      </Text>
    );
  }
  const canShow = full ? full.next !== undefined : isCutOff;
  const showName = isLoading ? loading.more : full ? strings.showMore : strings.showFull;
  return (
    <Flex direction="column" gap="xs" align="start">
      {full ? <Body {...full} /> : text.trim() !== '' && <Body {...message} isCutOff={isCutOff} />}
      {reading.failure && <FailureNotice failure={reading.failure} />}
      {/* Always the same button, never disabled, so that it keeps the focus. */}
      {(canShow || full) && (
        <Button variant="transparent" size="xs" onClick={canShow ? reading.show : reading.hide}>
          {canShow ? showName : strings.showLess}
        </Button>
      )}
    </Flex>
  );
}

interface BodyProps {
  text: string;
  quotedFrom?: number | undefined;
  /** Whether more can be read; undefined for a text that is shown whole. */
  isCutOff?: boolean;
}

/** What a message says, and behind a button what it quotes. */
function Body({ text, quotedFrom, isCutOff }: BodyProps) {
  const said = text.slice(0, quotedFrom).trimEnd();
  const quoted = quotedFrom === undefined ? '' : text.slice(quotedFrom);
  return (
    <Flex direction="column" gap="xs" align="start" alignSelf="stretch">
      {isCutOff === false ? (
        <CollapsibleText text={said} />
      ) : (
        // Where the message was cut, "Show full message" shows more as well: one button is enough.
        <MessageText
          text={(isCutOff && collapseText(said)) || said}
          isCutOff={isCutOff && quoted === ''}
        />
      )}
      {quoted !== '' && <QuotedText text={quoted} isCutOff={isCutOff} />}
    </Flex>
  );
}
