import { useState } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { readFormat, toPlainText } from '../../contract/reply/format.ts';
import { useLanguage } from '../../context/card.ts';
import { truncateText } from '../../text/truncateText.ts';
import { FormattedLines } from './ReplyPreview.tsx';

/** Longer signatures do not fit next to the buttons. */
const MAX_LENGTH = 40;

interface Props {
  signature: string;
  /** The agent left it out. */
  unsigned: boolean;
  readOnly: boolean;
  onChange: (unsigned: boolean) => void;
}

/** The signature in one line, which expands to what will be sent. */
export function SignatureLine({ signature, unsigned, readOnly, onChange }: Props) {
  const { composer: strings } = useLanguage().strings;
  const [open, setOpen] = useState(false);
  const lines = readFormat(signature);
  const inOneLine = truncateText(toPlainText(lines).replace(/\s*\n\s*/g, ' · '), MAX_LENGTH);
  return (
    <Flex direction="column" gap="flush">
      <Flex align="center" gap="xs" wrap>
        <Text variant="microcopy">
          {unsigned ? strings.unsigned : strings.signature(inOneLine)}
        </Text>
        {!unsigned && (
          <Button size="xs" variant="transparent" onClick={() => setOpen(!open)}>
            {open ? strings.hideSignature : strings.showSignature}
          </Button>
        )}
        <Button
          size="xs"
          variant="transparent"
          disabled={readOnly}
          onClick={() => onChange(!unsigned)}
        >
          {unsigned ? strings.sign : strings.unsign}
        </Button>
      </Flex>
      {open && !unsigned && <FormattedLines lines={lines} />}
    </Flex>
  );
}
