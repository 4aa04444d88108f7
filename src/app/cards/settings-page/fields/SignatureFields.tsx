import { Button, Flex, Select, Text, TextArea, Tile } from '@hubspot/ui-extensions';
import { FormattedLines } from '../../composer/reply/ReplyPreview.tsx';
import { readFormat } from '../../contract/reply/format.ts';
import { MAX_SIGNATURE_LENGTH } from '../../contract/reply/signature.ts';
import { SettingField } from './SettingField.tsx';
import { setSettings, type Form } from './form.ts';
import { previewSignature } from './sample.ts';

/** In the settings, this mailbox stands for all that have no signature of their own. */
const OTHERS = '*';

/** The signature of each mailbox, with a preview. */
export function SignatureFields({ form }: { form: Form }) {
  const { strings, draft, page, readOnly } = form;
  const { signatures } = draft.settings;
  const { signature: own, fields } = strings;
  const nameOf = (mailbox: string) => (mailbox === OTHERS ? own.others : mailbox);
  const set = (mailbox: string, text: string) =>
    setSettings(form, { signatures: { ...signatures, [mailbox]: text } });
  const remove = (mailbox: string) =>
    setSettings(form, {
      signatures: Object.fromEntries(Object.entries(signatures).filter(([at]) => at !== mailbox)),
    });
  const unsigned = [OTHERS, ...page.mailboxes].filter((mailbox) => !(mailbox in signatures));
  return (
    <Flex direction="column" gap="md">
      <Text variant="microcopy">{fields.signatures.help}</Text>
      {Object.entries(signatures).map(([mailbox, text]) => {
        const write = (changed: string) => set(mailbox, changed);
        return (
          <Flex key={mailbox} direction="column" gap="xs">
            <TextArea
              name={`signature-${mailbox}`}
              label={nameOf(mailbox)}
              description={own.textHelp}
              rows={3}
              maxLength={MAX_SIGNATURE_LENGTH}
              readOnly={readOnly}
              defaultValue={text}
              onInput={write}
              onChange={write}
            />
            <Text variant="microcopy">{strings.quick.preview}</Text>
            <Tile compact>
              <FormattedLines lines={readFormat(previewSignature(mailbox, draft.settings))} />
            </Tile>
            {!readOnly && (
              <Flex>
                <Button size="xs" variant="transparent" onClick={() => remove(mailbox)}>
                  {strings.quick.remove}
                </Button>
              </Flex>
            )}
          </Flex>
        );
      })}
      {!readOnly && unsigned.length > 0 && (
        <Select
          key={unsigned.length}
          name="newSignature"
          label={own.add}
          placeholder={own.mailbox}
          options={unsigned.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(mailbox) => {
            if (typeof mailbox === 'string') set(mailbox, '{{agent name}}\n{{mailbox name}}');
          }}
        />
      )}
      <SettingField form={form} name="jobTitles" />
    </Flex>
  );
}
