import { Link, Text, type TextProps } from '@hubspot/ui-extensions';
import {
  FIRST_STRONG_ISOLATE,
  hasRtl,
  isolatedAddress,
  POP_ISOLATE,
  withoutControls,
} from '../../../text/direction.ts';
import { splitLinks } from './splitLinks.ts';

interface Props extends Pick<TextProps, 'variant' | 'format'> {
  children: string;
  /** The text was cut at the end of this line. */
  isCutOff?: boolean;
}

/** One line of text with its addresses clickable, each shown as it is: nobody is led where they cannot see. */
export function LinkedText({ children, isCutOff, ...look }: Props) {
  const line = withoutControls(children);
  const isRtl = hasRtl(line);
  const parts = splitLinks(line, isCutOff).map((part, index) =>
    'href' in part ? (
      <Link key={index} href={{ url: part.href, external: true }}>
        {isRtl ? isolatedAddress(part.text) : part.text}
      </Link>
    ) : (
      keepSpaces(part.text)
    ),
  );
  return (
    <Text {...look}>
      {isRtl && FIRST_STRONG_ISOLATE}
      {parts}
      {isRtl && POP_ISOLATE}
    </Text>
  );
}

/** Indentation and columns would collapse. */
function keepSpaces(text: string): string {
  return text.replace(/^ +| {2,}/g, (spaces, at) =>
    at === 0 ? '\u00a0'.repeat(spaces.length) : `${'\u00a0'.repeat(spaces.length - 1)} `,
  );
}
