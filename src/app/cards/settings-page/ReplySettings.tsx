import { Flex, Heading, NumberInput, Text, TextArea, Toggle } from '@hubspot/ui-extensions';
import type { SettingsStrings } from '../i18n/settings-page/en.ts';
import type { TeamDraft } from './teamDraft.ts';

interface Props {
  strings: SettingsStrings;
  draft: TeamDraft;
  readOnly: boolean;
  onChange: (draft: TeamDraft) => void;
}

/** The settings of replies. */
export function ReplySettings({ strings, draft, readOnly, onChange }: Props) {
  const { values } = draft;
  const set = (changed: Partial<TeamDraft['values']>) =>
    onChange({ ...draft, values: { ...values, ...changed } });
  return (
    <Flex direction="column" gap="sm">
      <Heading>{strings.replying}</Heading>
      <NumberInput
        name="undoSeconds"
        label={strings.undoSeconds}
        description={strings.undoSecondsHelp}
        min={0}
        max={300}
        readOnly={readOnly}
        value={values.undoSeconds}
        onChange={(undoSeconds) => set({ undoSeconds })}
      />
      <Toggle
        name="attachFiles"
        label={strings.attachFiles}
        readOnly={readOnly}
        checked={values.attachFiles}
        onChange={(attachFiles) => set({ attachFiles })}
      />
      <Text variant="microcopy">{strings.attachFilesHelp}</Text>
      <Toggle
        name="assignOnReply"
        label={strings.assignOnReply}
        readOnly={readOnly}
        checked={values.assignOnReply}
        onChange={(assignOnReply) => set({ assignOnReply })}
      />
      <TextArea
        name="ownAddresses"
        label={strings.ownAddresses}
        description={strings.ownAddressesHelp}
        rows={3}
        readOnly={readOnly}
        value={values.ownAddresses.join('\n')}
        onChange={(text) => set({ ownAddresses: text.split(/[\s,;]+/).filter(Boolean) })}
      />
    </Flex>
  );
}
