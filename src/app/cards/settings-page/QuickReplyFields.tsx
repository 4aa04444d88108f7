import { Button, Flex, Input, Text, TextArea } from '@hubspot/ui-extensions';
import type { QuickReply } from '../contract/reply/quick-replies.ts';
import type { SettingsStrings } from '../i18n/settings-page/en.ts';
import { previewQuickReply } from './previewQuickReply.ts';

interface Props {
  strings: SettingsStrings;
  reply: QuickReply;
  isFirst: boolean;
  isOpen: boolean;
  readOnly: boolean;
  onOpen: (isOpen: boolean) => void;
  onChange: (reply: QuickReply) => void;
  onRemove: () => void;
  onMoveUp: () => void;
}

/** One quick reply: its title and a preview, or its fields while it is open. */
export function QuickReplyFields(props: Props) {
  const { strings, reply, isFirst, isOpen, readOnly, onOpen, onChange, onRemove, onMoveUp } = props;
  const name = reply.title.trim() || strings.untitled;
  const named = (text: string) => text.replace('{0}', name);

  if (!isOpen) {
    return (
      <Flex direction="column" gap="xs">
        <Text format={{ fontWeight: 'demibold' }}>{name}</Text>
        <Text truncate>{previewQuickReply(reply.text)}</Text>
        {!readOnly && (
          <Flex direction="row" gap="sm" wrap="wrap">
            <Button size="xs" onClick={() => onOpen(true)}>
              {named(strings.edit)}
            </Button>
            {!isFirst && (
              <Button size="xs" variant="transparent" onClick={onMoveUp}>
                {named(strings.moveUp)}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
    );
  }
  return (
    <Flex direction="column" gap="sm">
      <Input
        name="title"
        label={strings.replyTitle}
        required
        value={reply.title}
        onInput={(title) => onChange({ ...reply, title })}
      />
      <TextArea
        name="text"
        label={strings.replyText}
        description={strings.replyTextHelp}
        required
        rows={5}
        value={reply.text}
        onInput={(text) => onChange({ ...reply, text })}
      />
      <Text variant="microcopy">{strings.preview}</Text>
      <Text>{previewQuickReply(reply.text)}</Text>
      <Flex direction="row" gap="sm" wrap="wrap">
        <Button size="xs" variant="secondary" onClick={() => onOpen(false)}>
          {named(strings.done)}
        </Button>
        <Button size="xs" variant="destructive" onClick={onRemove}>
          {named(strings.remove)}
        </Button>
      </Flex>
    </Flex>
  );
}
