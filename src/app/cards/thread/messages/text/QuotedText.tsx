import { useState } from 'react';
import { Button, Flex } from '@hubspot/ui-extensions';
import { useLanguage } from '../../../context/card.ts';
import { MessageText } from './MessageText.tsx';

/** Earlier messages that a message quotes, and its signature: shown on request. */
export function QuotedText({ text, isCutOff }: { text: string; isCutOff: boolean | undefined }) {
  const { message: strings } = useLanguage().strings;
  const [open, setOpen] = useState(false);
  return (
    <Flex direction="column" gap="xs" align="start" alignSelf="stretch">
      <Button variant="transparent" size="xs" onClick={() => setOpen(!open)}>
        {open ? strings.hideQuoted : strings.showQuoted}
      </Button>
      {open && <MessageText text={text} isCutOff={isCutOff} />}
    </Flex>
  );
}
