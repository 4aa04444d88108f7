import { Flex, Heading, NumberInput, Select } from '@hubspot/ui-extensions';
import type { SettingsStrings } from '../i18n/settings-page/en.ts';
import type { TeamDraft } from './teamDraft.ts';

interface Props {
  strings: SettingsStrings;
  draft: TeamDraft;
  readOnly: boolean;
  onChange: (draft: TeamDraft) => void;
}

const MAX_MINUTES = 43_200;

/** The settings of the list: its order, and when a waiting customer is late. */
export function ListSettings({ strings, draft, readOnly, onChange }: Props) {
  const { values } = draft;
  const set = (changed: Partial<TeamDraft['values']>) =>
    onChange({ ...draft, values: { ...values, ...changed } });
  const orders = [
    { value: 'waiting', label: strings.orders.waiting },
    { value: 'newest', label: strings.orders.newest },
    { value: 'oldest', label: strings.orders.oldest },
  ] as const;
  const minutes = (name: 'chatLateAfterMinutes' | 'emailLateAfterMinutes') => (
    <NumberInput
      name={name}
      label={strings[name]}
      min={1}
      max={MAX_MINUTES}
      readOnly={readOnly}
      value={values[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <Flex direction="column" gap="sm">
      <Heading>{strings.list}</Heading>
      <Select
        name="sortBy"
        label={strings.sortBy}
        readOnly={readOnly}
        options={[...orders]}
        value={values.sortBy}
        onChange={(value) => {
          const chosen = orders.find((order) => order.value === value);
          if (chosen) set({ sortBy: chosen.value });
        }}
      />
      {minutes('chatLateAfterMinutes')}
      {minutes('emailLateAfterMinutes')}
    </Flex>
  );
}
