import type { ReactNode } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { readFormat, toPlainText } from '../../contract/reply/format.ts';
import { useLanguage } from '../../context/card.ts';
import { truncateText } from '../../text/truncateText.ts';

/** Longer signatures do not fit next to the buttons. */
const MAX_LENGTH = 40;

interface Props {
  signature: string;
  /** The agent left it out. */
  unsigned: boolean;
  readOnly: boolean;
  onChange: (unsigned: boolean) => void;
  /** Shows the whole signature. */
  children: ReactNode;
}

/** The beginning of the signature in one line. */
export function SignatureLine({ signature, unsigned, readOnly, onChange, children }: Props) {
  const { composer: strings } = useLanguage().strings;
  const plain = toPlainText(readFormat(signature)).replace(/\s*\n\s*/g, ' · ');
  return (
    <Flex align="center" gap="xs" wrap>
      <Text variant="microcopy">
        {unsigned ? strings.unsigned : strings.signature(truncateText(plain, MAX_LENGTH))}
      </Text>
      {!unsigned && children}
      <Button
        size="xs"
        variant="transparent"
        disabled={readOnly}
        onClick={() => onChange(!unsigned)}
      >
        {unsigned ? strings.sign : strings.unsign}
      </Button>
    </Flex>
  );
}
