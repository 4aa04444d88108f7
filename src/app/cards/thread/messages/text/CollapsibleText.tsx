import { useState } from 'react';
import { Button, Flex } from '@hubspot/ui-extensions';
import { useLanguage } from '../../../context/card.ts';
import { fold } from './collapseText.ts';
import { MessageText } from './MessageText.tsx';

/** A message's text, the beginning of it when it is long. */
export function FoldedText({ text }: { text: string }) {
  const { message: words } = useLanguage().words;
  const [open, setOpen] = useState(false);
  const folded = fold(text);
  if (folded === undefined) return <MessageText text={text} />;
  return (
    <Flex direction="column" gap="xs" align="start">
      <MessageText text={open ? text : folded} />
      <Button variant="transparent" size="xs" onClick={() => setOpen(!open)}>
        {open ? words.showLess : words.showMore}
      </Button>
    </Flex>
  );
}
