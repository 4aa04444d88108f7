import { Link, Text, type TextProps } from '@hubspot/ui-extensions';
import { splitLinks } from './splitLinks.ts';

interface Props extends Pick<TextProps, 'variant' | 'format'> {
  children: string;
}

/** One line of text with its addresses clickable, each shown as it is: nobody is led where they cannot see. */
export function LinkedText({ children, ...look }: Props) {
  return (
    <Text {...look}>
      {splitLinks(children).map((part, index) =>
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
