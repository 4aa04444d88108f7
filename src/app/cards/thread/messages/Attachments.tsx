import { Button, Flex, Icon, Image, Link, Text } from '@hubspot/ui-extensions';
import type { Attachment } from '../../contract/message.ts';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import { isolated } from '../../text/direction.ts';
import { fileName, programType } from '../../text/fileName.ts';
import { formatAttachment } from './formatAttachment.ts';
import { DEMIBOLD } from '../../text/textFormat.ts';
import { useWasEver } from '../../time/useWasEver.ts';
import { LinkedText } from './text/LinkedText.tsx';
import { useFileUrl } from './useFileUrl.ts';

interface Props {
  threadId: string;
  messageId: string;
  attachments: Attachment[];
}

/** Files with name and kind, images with a preview, anything else as text. */
export function Attachments({ attachments, ...message }: Props) {
  const { strings } = useLanguage();
  if (attachments.length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      {attachments.map((attachment, index) =>
        attachment.kind === 'other' ? (
          <LinkedText key={index} variant="microcopy">
            {formatAttachment(attachment, strings)}
          </LinkedText>
        ) : (
          <FileItem key={index} attachment={attachment} {...message} />
        ),
      )}
    </Flex>
  );
}

interface FileProps extends Omit<Props, 'attachments'> {
  attachment: Extract<Attachment, { kind: 'file' }>;
}

function FileItem({ attachment, ...message }: FileProps) {
  const { strings: all, format } = useLanguage();
  const { message: strings } = all;
  const { usage, fileId } = attachment;
  const file = useFileUrl({ ...message, fileId, url: attachment.url });
  const name = isolated(fileName(attachment.name)) || strings.unnamedFile;
  const { url, size = attachment.size } = file.phase === 'known' ? file : { url: undefined };
  const isRequested = useWasEver(file.phase === 'loading');
  const program = programType(attachment.name, url);
  const kind = strings.fileKinds[usage] + (program === undefined ? '' : ` .${program}`);
  const href = url && { url: url.href, external: true };
  return (
    <Flex direction="column" gap="xs" align="start">
      {usage === 'IMAGE' && href && <Image src={href.url} alt={name} width={240} href={href} />}
      <Flex align="start" gap="xs">
        <Icon name="attach" size="sm" />
        <Text variant="microcopy">
          {href ? <Link href={href}>{name}</Link> : name}
          {[` · ${kind}`, format.fileSize(size), url?.host].filter(Boolean).join(' · ')}
        </Text>
      </Flex>
      {/* Always the same button, never disabled, so that it keeps the focus. */}
      {(isRequested || !href) && (
        <Button size="xs" onClick={file.request}>
          {file.phase === 'loading' ? all.loading.more : strings.getFileLink}
        </Button>
      )}
      {file.phase === 'missing' && file.failure && (
        <FailureNotice failure={file.failure} title={strings.noFileLink} />
      )}
      {program !== undefined && (
        <Text variant="microcopy" format={DEMIBOLD}>
          {strings.programFile}
        </Text>
      )}
    </Flex>
  );
}
