import type { ReactNode } from 'react';
import { Flex, Icon, Image, Link, Text } from '@hubspot/ui-extensions';
import type { Attachment } from '../../contract/message.ts';
import { useLanguage } from '../../context/card.ts';
import { isolated } from '../../text/direction.ts';
import { fileName, programType } from '../../text/fileName.ts';
import { formatAttachment } from './formatAttachment.ts';
import { DEMIBOLD } from '../../text/textFormat.ts';
import { LinkedText } from './text/LinkedText.tsx';

/** Files with name and kind, images with a preview, anything else as text. */
export function Attachments({ attachments }: { attachments: Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      {attachments.map((attachment, index) => (
        <AttachmentItem key={index} attachment={attachment} />
      ))}
    </Flex>
  );
}

function AttachmentItem({ attachment }: { attachment: Attachment }) {
  const { strings: all } = useLanguage();
  if (attachment.kind === 'other') {
    return <LinkedText variant="microcopy">{formatAttachment(attachment, all)}</LinkedText>;
  }
  const { message: strings } = all;
  const { usage, url } = attachment;
  const name = isolated(fileName(attachment.name)) || strings.unnamedFile;
  const webUrl = parseWebUrl(url);
  const program = programType(attachment.name, webUrl);
  const kind = strings.fileKinds[usage] + (program === undefined ? '' : ` .${program}`);
  const href = webUrl && { url: webUrl.href, external: true };
  return (
    <Flex direction="column" gap="xs" align="start">
      {usage === 'IMAGE' && href && <Image src={href.url} alt={name} width={240} href={href} />}
      <AttachmentLine>
        {href ? <Link href={href}>{name}</Link> : name}
        {[` · ${kind}`, webUrl?.host].filter(Boolean).join(' · ')}
      </AttachmentLine>
      {program !== undefined && (
        <Text variant="microcopy" format={DEMIBOLD}>
          {strings.programFile}
        </Text>
      )}
    </Flex>
  );
}

function AttachmentLine({ children }: { children: ReactNode }) {
  return (
    <Flex align="start" gap="xs">
      <Icon name="attach" size="sm" />
      <Text variant="microcopy">{children}</Text>
    </Flex>
  );
}

/** Only http and https URLs are opened. */
function parseWebUrl(url: string | undefined): URL | undefined {
  if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url);
}
