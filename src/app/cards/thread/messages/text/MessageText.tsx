import { Flex } from '@hubspot/ui-extensions';
import { LinkedText } from './LinkedText.tsx';

/**
 * Text as it was written, with its addresses clickable. Each line is a text of its own, because
 * HubSpot does not say whether one text keeps its line breaks.
 */
export function MessageText({ text }: { text: string }) {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return (
    <Flex direction="column" gap="xs">
      {paragraphs.map((paragraph, index) => (
        <Flex key={index} direction="column" gap="flush">
          {paragraph.split('\n').map((line, lineIndex) => (
            <LinkedText key={lineIndex}>{line}</LinkedText>
          ))}
        </Flex>
      ))}
    </Flex>
  );
}
