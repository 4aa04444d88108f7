import { useState } from 'react';
import { Button, Flex } from '@hubspot/ui-extensions';
import { useLanguage } from '../../../context/card.ts';
import { collapseText } from './collapseText.ts';
import { MessageText } from './MessageText.tsx';

/** The text of a message; a long one starts collapsed. */
export function CollapsibleText({ text }: { text: string }) {
  const { message: strings } = useLanguage().strings;
  const [isExpanded, setIsExpanded] = useState(false);
  const collapsed = collapseText(text);
  if (collapsed === undefined) return <MessageText text={text} />;
  return (
    <Flex direction="column" gap="xs" align="start" alignSelf="stretch">
      <MessageText text={isExpanded ? text : collapsed} />
      <Button variant="transparent" size="xs" onClick={() => setIsExpanded(!isExpanded)}>
        {isExpanded ? strings.showLess : strings.showMore}
      </Button>
    </Flex>
  );
}
