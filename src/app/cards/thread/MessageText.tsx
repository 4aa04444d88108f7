import { Flex, Link, Text } from '@hubspot/ui-extensions';
import { splitLinks } from './splitLinks.ts';

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
            <Line key={lineIndex} line={line} />
          ))}
        </Flex>
      ))}
    </Flex>
  );
}

function Line({ line }: { line: string }) {
  return (
    <Text>
      {splitLinks(line).map((part, index) =>
        'href' in part ? (
          <Link key={index} href={{ url: part.href, external: true }}>
            {part.text}
          </Link>
        ) : (
          part.text
        ),
      )}
    </Text>
  );
}
