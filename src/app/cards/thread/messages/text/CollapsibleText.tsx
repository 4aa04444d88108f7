import { useState } from 'react';
import { Button, Flex } from '@hubspot/ui-extensions';
import { useLanguage } from '../../../context/card.ts';
import { collapseText } from './collapseText.ts';
import { MessageText } from './MessageText.tsx';

/** A message's text, the beginning of it when it is long. */
export function CollapsibleText({ text }: { text: string }) {
  const { message: strings } = useLanguage().strings;
  const [open, setOpen] = useState(false);
  const folded = collapseText(text);
  if (folded === undefined) return <MessageText text={text} />;
  return (
    <Flex direction="column" gap="xs" align="start">
      <MessageText text={open ? text : folded} />
      <Button variant="transparent" size="xs" onClick={() => setOpen(!open)}>
        {open ? strings.showLess : strings.showMore}
      </Button>
    </Flex>
  );
}
