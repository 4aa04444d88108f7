import { Accordion, Alert, Flex, Text } from '@hubspot/ui-extensions';
import type { Format } from '../i18n/format.ts';
import { BusinessHoursFields } from './fields/BusinessHoursFields.tsx';
import { ExportImport } from './fields/ExportImport.tsx';
import type { Form } from './fields/form.ts';
import { QuickReplyList } from './fields/QuickReplyList.tsx';
import { SettingField, type SingleSetting } from './fields/SettingField.tsx';
import { SignatureFields } from './fields/SignatureFields.tsx';
import type { TeamDraft } from './draft/teamDraft.ts';
import type { ReadyPage } from './draft/useTeamSettings.ts';

const FIELDS = {
  replies: ['undoSeconds', 'assignOnReply', 'attachFiles', 'ownAddresses'],
  list: [
    'sortBy',
    'show',
    'chatSoonAfterMinutes',
    'chatLateAfterMinutes',
    'emailSoonAfterMinutes',
    'emailLateAfterMinutes',
  ],
  hours: ['timeZone'],
  security: ['requireVerifiedSender', 'changeTicketStage'],
} as const satisfies Record<string, SingleSetting[]>;

interface Props {
  form: Form;
  ready: ReadyPage;
  format: Format;
  copyText: (text: string) => Promise<void>;
  onImport: (draft: TeamDraft) => void;
}

/** Every setting of the team, by subject. */
export function SettingsForm({ form, ready, format, copyText, onImport }: Props) {
  const { strings } = form;
  const { sections, fields } = strings;
  const { fieldKey } = ready;
  const single = (section: keyof typeof FIELDS) => (
    <Flex key={fieldKey} direction="column" gap="md">
      {FIELDS[section].map((name) => (
        <SettingField key={name} form={form} name={name} />
      ))}
    </Flex>
  );
  return (
    <Flex direction="column" gap="md">
      <Status form={form} ready={ready} format={format} />
      <Accordion title={fields.quickReplies.label} defaultOpen>
        <QuickReplyList key={fieldKey} form={form} />
      </Accordion>
      <Accordion title={sections.replies}>{single('replies')}</Accordion>
      <Accordion title={sections.signatures}>
        <SignatureFields key={fieldKey} form={form} />
      </Accordion>
      <Accordion title={sections.list}>{single('list')}</Accordion>
      <Accordion title={sections.hours}>
        <Flex direction="column" gap="md">
          <BusinessHoursFields key={`hours-${fieldKey}`} form={form} />
          {single('hours')}
        </Flex>
      </Accordion>
      <Accordion title={sections.security}>{single('security')}</Accordion>
      <Accordion title={sections.files}>
        <ExportImport form={form} copyText={copyText} onImport={onImport} />
      </Accordion>
    </Flex>
  );
}

/** Which version this is, or why the saved one is not used. */
function Status({ form, ready, format }: Pick<Props, 'form' | 'ready' | 'format'>) {
  const { strings } = form;
  const { team, problem, mayEdit } = ready;
  const version =
    team.revision === 0
      ? strings.neverSaved
      : strings.saved(String(team.revision), format.dateTime(Date.parse(team.savedAt ?? '')));
  return (
    <Flex direction="column" gap="xs">
      {problem ? (
        <Alert title={strings.problemTitle} variant="warning">
          {[strings.problems[problem.problem], problem.hubspotMessage].filter(Boolean).join(' ')}
        </Alert>
      ) : (
        <Text>{version}</Text>
      )}
      <Text variant="microcopy">{mayEdit ? strings.applies : strings.readOnly}</Text>
    </Flex>
  );
}
