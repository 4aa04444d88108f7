import { Link, Text, type TextProps } from '@hubspot/ui-extensions';
import { isolated, isolatedAddress, withoutControls } from '../../../text/direction.ts';
import { STRUCK } from '../../../text/textFormat.ts';
import { splitLinks } from './splitLinks.ts';

interface Props extends Pick<TextProps, 'variant' | 'format'> {
  children: string;
  /** The text was cut at the end of this line. */
  isCutOff?: boolean | undefined;
}

/** How the function marks struck-out text. */
const STRUCK_TEXT = /~~([^\s~](?:[^~]*[^\s~])?)~~/;

/** One line of text with its addresses clickable, each shown as it is: nobody is led where they cannot see. */
export function LinkedText({ children, isCutOff, ...look }: Props) {
  const plain = withoutControls(children);
  const line = isolated(plain);
  const parts = splitLinks(line, isCutOff).map(({ text, href }, index) =>
    href ? (
      <Link key={index} href={{ url: href, external: true }}>
        {line === plain ? text : isolatedAddress(text)}
      </Link>
    ) : (
      text.split(STRUCK_TEXT).map((piece, at) =>
        at % 2 ? (
          <Text key={at} inline format={STRUCK}>
            {piece}
          </Text>
        ) : (
          keepSpaces(piece)
        ),
      )
    ),
  );
  return <Text {...look}>{parts}</Text>;
}

/** Indentation and columns would collapse. */
function keepSpaces(text: string): string {
  return text.replace(/^ +| {2,}/g, (spaces, at) =>
    at === 0 ? '\u00a0'.repeat(spaces.length) : `${'\u00a0'.repeat(spaces.length - 1)} `,
  );
}
