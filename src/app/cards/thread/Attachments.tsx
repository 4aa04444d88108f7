import { Flex, Icon, Link, Text } from '@hubspot/ui-extensions';
import type { Attachment } from '../contract/message.ts';
import { useLanguage } from '../data/card.ts';

/** Files by name, everything else as the sentence the function made of it. */
export function Attachments({ attachments }: { attachments: Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <Flex direction="column" gap="flush">
      {attachments.map((attachment, index) => (
        <Flex key={index} align="start" gap="xs">
          <Icon name="attach" size="sm" />
          <Name attachment={attachment} />
        </Flex>
      ))}
    </Flex>
  );
}

function Name({ attachment }: { attachment: Attachment }) {
  const { words } = useLanguage();
  if (attachment.kind === 'other') return <Text variant="microcopy">{attachment.description}</Text>;
  const name = attachment.name || words.message.unnamedFile;
  const { url } = attachment;
  if (url === undefined || !/^https?:/i.test(url)) return <Text variant="microcopy">{name}</Text>;
  return <Link href={{ url, external: true }}>{name}</Link>;
}
