import type { ReactNode } from 'react';
import { Flex, Icon, Image, Link, Text } from '@hubspot/ui-extensions';
import type { Attachment } from '../../contract/message.ts';
import { useLanguage } from '../../context/card.ts';
import { formatAttachment } from './formatAttachment.ts';
import { LinkedText } from './text/LinkedText.tsx';

/** Files by name and kind, images to be seen, everything else as the sentence the function made of it. */
export function Attachments({ attachments }: { attachments: Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      {attachments.map((attachment, index) => (
        <One key={index} attachment={attachment} />
      ))}
    </Flex>
  );
}

function One({ attachment }: { attachment: Attachment }) {
  const { strings: all } = useLanguage();
  if (attachment.kind === 'other') {
    return <LinkedText variant="microcopy">{formatAttachment(attachment, all)}</LinkedText>;
  }
  const { message: strings } = all;
  const { usage, url } = attachment;
  const name = attachment.name || strings.unnamedFile;
  const kind = strings.fileKinds[usage];
  const address = readAddress(url);
  if (!address) return <Line>{`${name} · ${kind}`}</Line>;
  const href = { url: address.href, external: true };
  return (
    <Flex direction="column" gap="xs" align="start">
      {usage === 'IMAGE' && <Image src={address.href} alt={name} width={240} href={href} />}
      <Line>
        <Link href={href}>{name}</Link>
        {` · ${kind} · ${address.host}`}
      </Line>
    </Flex>
  );
}

function Line({ children }: { children: ReactNode }) {
  return (
    <Flex align="start" gap="xs">
      <Icon name="attach" size="sm" />
      <Text variant="microcopy">{children}</Text>
    </Flex>
  );
}

/** Only web addresses are opened. */
function readAddress(url: string | undefined): URL | undefined {
  if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url);
}
