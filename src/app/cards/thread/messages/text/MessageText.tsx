import { Flex } from '@hubspot/ui-extensions';
import { startsRtl } from '../../../text/direction.ts';
import { LinkedText } from './LinkedText.tsx';

interface Props {
  text: string;
  /** There is more of this text. */
  isCutOff?: boolean | undefined;
}

/**
 * Plain text with clickable URLs. Each line is its own component, because HubSpot does not document
 * whether `Text` keeps line breaks.
 */
export function MessageText({ text, isCutOff }: Props) {
  const paragraphs = text
    .trimEnd()
    .replace(/^\s*\n/, '')
    .split(/\n\s*\n/);
  return (
    <Flex direction="column" gap="xs" alignSelf="stretch">
      {paragraphs.map((paragraph, index) => (
        <Flex
          key={index}
          direction="column"
          gap="flush"
          align={startsRtl(paragraph) ? 'end' : undefined}
        >
          {paragraph.split('\n').map((line, lineIndex, lines) => (
            <LinkedText
              key={lineIndex}
              isCutOff={
                isCutOff && index === paragraphs.length - 1 && lineIndex === lines.length - 1
              }
            >
              {line}
            </LinkedText>
          ))}
        </Flex>
      ))}
    </Flex>
  );
}
