import { Button, Divider, Flex, Input, MultiSelect, Text } from '@hubspot/ui-extensions';
import {
  readBusinessHours,
  WEEKDAYS,
  type BusinessHours,
} from '../../contract/settings/business-hours.ts';
import { setSettings, type Form } from './form.ts';

const NEW_HOURS: BusinessHours = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '09:00',
  to: '17:00',
};

/** When the team works: any number of spans of hours. */
export function BusinessHoursFields({ form }: { form: Form }) {
  const { strings, draft, readOnly } = form;
  const { businessHours } = draft.settings;
  const replace = (spans: BusinessHours[]) => setSettings(form, { businessHours: spans });
  return (
    <Flex direction="column" gap="sm">
      <Text variant="microcopy">{strings.fields.businessHours.help}</Text>
      {businessHours.map((span, index) => (
        <Span
          key={index}
          form={form}
          span={span}
          onChange={(changed) => replace(businessHours.with(index, changed))}
          onRemove={() => replace(businessHours.toSpliced(index, 1))}
        />
      ))}
      {!readOnly && (
        <Flex>
          <Button size="sm" onClick={() => replace([...businessHours, NEW_HOURS])}>
            {strings.hours.add}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

interface SpanProps {
  form: Form;
  span: BusinessHours;
  onChange: (span: BusinessHours) => void;
  onRemove: () => void;
}

function Span({ form, span, onChange, onRemove }: SpanProps) {
  const { strings, readOnly } = form;
  const { hours } = strings;
  const time = (end: 'from' | 'to') => {
    const isValid = readBusinessHours([{ days: ['mon'], from: span[end], to: span[end] }]);
    return (
      <Input
        name={end}
        label={hours[end]}
        readOnly={readOnly}
        value={span[end]}
        error={!isValid}
        validationMessage={isValid ? '' : hours.timeHelp}
        onChange={(text) => onChange({ ...span, [end]: text.trim() })}
      />
    );
  };
  return (
    <Flex direction="column" gap="xs">
      <MultiSelect
        name="days"
        label={hours.days}
        readOnly={readOnly}
        options={WEEKDAYS.map((value) => ({ value, label: hours.weekdays[value] }))}
        value={span.days}
        onChange={(chosen) =>
          onChange({ ...span, days: WEEKDAYS.filter((day) => chosen.includes(day)) })
        }
      />
      <Flex gap="sm" wrap>
        {time('from')}
        {time('to')}
      </Flex>
      {!readOnly && (
        <Flex>
          <Button size="xs" variant="transparent" onClick={onRemove}>
            {hours.remove}
          </Button>
        </Flex>
      )}
      <Divider size="extra-small" />
    </Flex>
  );
}
