import { Button, Flex, Input, Select, Text, TextArea, Tile } from '@hubspot/ui-extensions';
import { FormattedLines } from '../../composer/reply/ReplyPreview.tsx';
import { readFormat } from '../../contract/reply/format.ts';
import type { QuickReply } from '../../contract/reply/quick-replies.ts';
import { isComplete } from '../draft/teamDraft.ts';
import type { Form } from './form.ts';
import { previewQuickReply } from './sample.ts';

interface Props {
  form: Form;
  reply: QuickReply;
  onChange: (reply: QuickReply) => void;
  onRemove: () => void;
}

/** The fields of one quick reply, and how a customer will read it. */
export function QuickReplyFields({ form, reply, onChange, onRemove }: Props) {
  const { strings, page, readOnly } = form;
  const { quick } = strings;
  const write = (changed: Partial<QuickReply>) => onChange(withoutEmpty({ ...reply, ...changed }));
  const text = (name: 'title' | 'text' | 'language') => ({
    name,
    label: quick[name],
    readOnly,
    defaultValue: reply[name] ?? '',
    onInput: (value: string) => write({ [name]: value }),
    onChange: (value: string) => write({ [name]: value }),
  });
  const { inbox = '' } = reply;
  const names = page.inboxes.map(({ name }) => name);
  const inboxes = [...new Set([...names, inbox])].filter(Boolean).sort();
  const isUsable = (part: Partial<QuickReply>) =>
    isComplete({ title: '-', text: '-', ...part }, page);
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Input {...text('title')} required />
        <TextArea {...text('text')} description={quick.textHelp} required rows={6} />
        <Input
          {...text('language')}
          description={quick.languageHelp}
          error={!isUsable({ language: reply.language })}
        />
        <Select
          name="inbox"
          label={quick.inbox}
          error={!isUsable({ inbox: reply.inbox })}
          readOnly={readOnly}
          options={[
            { value: '', label: quick.all },
            ...inboxes.map((name) => ({ value: name, label: name })),
          ]}
          value={inbox}
          onChange={(chosen) => write({ inbox: String(chosen) })}
        />
        <Text variant="microcopy">{quick.preview}</Text>
        <FormattedLines lines={readFormat(previewQuickReply(reply.text))} />
        {!readOnly && (
          <Flex>
            <Button size="xs" variant="destructive" onClick={onRemove}>
              {quick.remove}
            </Button>
          </Flex>
        )}
      </Flex>
    </Tile>
  );
}

function withoutEmpty({ title, text, language, inbox }: QuickReply): QuickReply {
  return {
    title,
    text,
    ...(language?.trim() && { language: language.trim() }),
    ...(inbox && { inbox }),
  };
}
