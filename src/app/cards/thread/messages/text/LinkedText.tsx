import { Link, Text, type TextProps } from '@hubspot/ui-extensions';
import { splitLinks } from './splitLinks.ts';

interface Props extends Pick<TextProps, 'variant' | 'format'> {
  children: string;
}

/** One line of text with clickable URLs. Links show their real target. */
export function LinkedText({ children, ...textProps }: Props) {
  return (
    <Text {...textProps}>
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
