import { Button, Flex, Link, Text } from '@hubspot/ui-extensions';
import { readFormat, type FormattedLine, type FormattedText } from '../../contract/reply/format.ts';
import { isSigned } from '../../contract/reply/signature.ts';
import { useLanguage } from '../../context/card.ts';
import { useDialog } from '../../dialog/useDialog.tsx';

interface Props {
  /** Unique on the page. */
  id: string;
  label: string;
  text: () => string;
  signature: string | undefined;
}

/** Opens the reply as the customer will see it. In a dialog, because the panel's footer does not scroll. */
export function PreviewButton({ id, label, text, signature }: Props) {
  const { composer: strings } = useLanguage().strings;
  const dialog = useDialog(id, strings.preview, () => {
    const typed = text().trim();
    return (
      <Flex direction="column" gap="sm">
        {typed && <FormattedLines lines={readFormat(typed)} />}
        {signature && !isSigned(typed, signature) && (
          <FormattedLines lines={readFormat(signature)} />
        )}
      </Flex>
    );
  });
  return (
    <Button variant="transparent" size="xs" {...dialog}>
      {label}
    </Button>
  );
}

export function FormattedLines({ lines }: { lines: FormattedLine[] }) {
  return (
    <Flex direction="column" gap="flush">
      {lines.map(({ list, parts }, index) => (
        <Text key={index}>
          {list && `${list.kind === 'bullet' ? '•' : `${list.number}.`} `}
          {parts.length === 0 ? '\u00a0' : parts.map((part, at) => <Part key={at} {...part} />)}
        </Text>
      ))}
    </Flex>
  );
}

function Part({ text, bold, href }: FormattedText) {
  // The customer sees indentation and columns as they were typed.
  const spaced = text.replace(/ (?= )/g, '\u00a0');
  const shown = bold ? (
    <Text inline format={{ fontWeight: 'bold' }}>
      {spaced}
    </Text>
  ) : (
    spaced
  );
  if (href === undefined) return shown;
  return (
    <>
      <Link href={{ url: href, external: true }}>{shown}</Link>
      {text !== href && ` (${href})`}
    </>
  );
}
