import { Flex, Input, NumberInput, Select, Text, TextArea, Toggle } from '@hubspot/ui-extensions';
import {
  MAX_LATE_AFTER_MINUTES,
  MAX_UNDO_SECONDS,
  SHOW,
  SORT_BY,
} from '../../contract/settings/settings.ts';
import { setSettings, type Form } from './form.ts';
import { isFixed, type PageSetting } from '../draft/teamDraft.ts';

/** Settings with one field each. */
export type SingleSetting = Exclude<PageSetting, 'businessHours' | 'signatures'>;

const NUMBERS = {
  undoSeconds: [0, MAX_UNDO_SECONDS],
  chatSoonAfterMinutes: [0, MAX_LATE_AFTER_MINUTES],
  chatLateAfterMinutes: [1, MAX_LATE_AFTER_MINUTES],
  emailSoonAfterMinutes: [0, MAX_LATE_AFTER_MINUTES],
  emailLateAfterMinutes: [1, MAX_LATE_AFTER_MINUTES],
} as const;

interface Props {
  form: Form;
  name: SingleSetting;
}

/** The field of one setting, and what the setting does and costs. */
export function SettingField({ form, name }: Props) {
  const { strings, draft, readOnly } = form;
  const { label, help } = strings.fields[name];
  const field = { name, label, description: help, readOnly };
  switch (name) {
    case 'attachFiles':
    case 'assignOnReply':
    case 'requireVerifiedSender':
    case 'changeTicketStage':
      return <Switch form={form} name={name} />;
    case 'sortBy':
      return (
        <Select
          {...field}
          options={SORT_BY.map((value) => ({ value, label: strings.choices[value] }))}
          value={draft.settings.sortBy}
          onChange={(value) => {
            const sortBy = SORT_BY.find((each) => each === value);
            if (sortBy) setSettings(form, { sortBy });
          }}
        />
      );
    case 'show':
      return (
        <Select
          {...field}
          options={SHOW.map((value) => ({ value, label: strings.shown[value] }))}
          value={draft.settings.show}
          onChange={(value) => {
            const show = SHOW.find((each) => each === value);
            if (show) setSettings(form, { show });
          }}
        />
      );
    case 'ownAddresses': {
      const write = (text: string) =>
        setSettings(form, { ownAddresses: text.split(/[\s,;]+/).filter(Boolean) });
      return (
        <TextArea
          {...field}
          rows={3}
          defaultValue={draft.settings.ownAddresses.join('\n')}
          onInput={write}
          onChange={write}
        />
      );
    }
    case 'jobTitles': {
      const write = (text: string) => setSettings(form, { jobTitles: readJobTitles(text) });
      return (
        <TextArea
          {...field}
          rows={3}
          defaultValue={Object.entries(draft.settings.jobTitles)
            .map(([address, title]) => `${address} ${title}`)
            .join('\n')}
          onInput={write}
          onChange={write}
        />
      );
    }
    case 'timeZone': {
      const write = (text: string) => setSettings(form, { timeZone: text.trim() });
      return (
        <Input {...field} defaultValue={draft.settings.timeZone} onInput={write} onChange={write} />
      );
    }
    default:
      return (
        <NumberInput
          {...field}
          min={NUMBERS[name][0]}
          max={NUMBERS[name][1]}
          precision={0}
          value={draft.settings[name]}
          onChange={(value) => setSettings(form, { [name]: value })}
        />
      );
  }
}

/** An address and a title on each line. A line without a title keeps an empty one, which cannot be saved. */
function readJobTitles(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => {
        const [, address = line.trim(), title = ''] = /^\s*(\S+?)[\s:,;]+(.*\S)/.exec(line) ?? [];
        return [address, title];
      }),
  );
}

interface SwitchProps {
  form: Form;
  name: 'attachFiles' | 'assignOnReply' | 'requireVerifiedSender' | 'changeTicketStage';
}

function Switch({ form, name }: SwitchProps) {
  const { strings, draft, deployed, readOnly } = form;
  const { label, help } = strings.fields[name];
  const fixed = isFixed(name, deployed);
  return (
    <Flex direction="column" gap="flush">
      <Toggle
        name={name}
        label={label}
        size="sm"
        readOnly={readOnly || fixed}
        checked={draft.settings[name]}
        onChange={(checked) => setSettings(form, { [name]: checked })}
      />
      <Text variant="microcopy">{fixed ? `${help} ${strings.fixed}` : help}</Text>
    </Flex>
  );
}
