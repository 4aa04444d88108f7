import { Fragment } from 'react';
import { Flex, Link, Text, Tile } from '@hubspot/ui-extensions';
import { isSigned } from '../../contract/reply/signature.ts';
import { readFormat, type FormattedLine, type FormattedText } from '../../contract/reply/format.ts';

interface Props {
  text: string;
  signature: string | undefined;
}

/** A reply as the customer will see it. */
export function ReplyPreview({ text, signature }: Props) {
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <FormattedLines lines={readFormat(text.trim())} />
        {signature && !isSigned(text, signature) && (
          <FormattedLines lines={readFormat(signature)} />
        )}
      </Flex>
    </Tile>
  );
}

export function FormattedLines({ lines }: { lines: FormattedLine[] }) {
  return (
    <Flex direction="column" gap="flush">
      {lines.map(({ list, parts }, index) => (
        <Text key={index}>
          {list && `${list.kind === 'bullet' ? '•' : `${list.number}.`} `}
          {parts.length === 0
            ? '\u00a0'
            : parts.map((part, at) => (
                <Fragment key={at}>
                  <Part {...part} />
                </Fragment>
              ))}
        </Text>
      ))}
    </Flex>
  );
}

function Part({ text, bold, href }: FormattedText) {
  const shown = bold ? (
    <Text inline format={{ fontWeight: 'bold' }}>
      {text}
    </Text>
  ) : (
    text
  );
  return href === undefined ? (
    <>{shown}</>
  ) : (
    <Link href={{ url: href, external: true }}>{shown}</Link>
  );
}
