import { Flex } from '@hubspot/ui-extensions';
import { LinkedText } from './LinkedText.tsx';

/**
 * Plain text with clickable URLs. Each line is its own component, because HubSpot does not document
 * whether `Text` keeps line breaks.
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
