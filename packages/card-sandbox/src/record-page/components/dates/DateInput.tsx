import type { BaseDate, DateInputProps } from '@hubspot/ui-extensions';
import { Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { useCardEnvironment } from '../../hooks/card-environment.ts';
import { dayIn, formatDay, fromDay, parseDay, toDay, type Day } from './dates.ts';
import { fieldParts } from '../forms/field.tsx';
import { useZone, ZoneMark } from './zone.tsx';

export function DateInput(props: DateInputProps) {
  const { name, readOnly, format = 'short', timezone, testId } = props;
  const { onChange, onBlur, onFocus } = props;
  const { now } = useCardEnvironment();
  const zone = useZone(timezone);
  const [day, setDay] = useDay(props.value, props.defaultValue);
  const [typed, setTyped] = useState<string>();
  const [opened, setOpened] = useState(false);
  const allowed = (one: Day) =>
    (!props.min || one >= toDay(props.min)) && (!props.max || one <= toDay(props.max));
  const payload = (one: Day) => ({ ...fromDay(one), formattedDate: formatDay(one, format) });

  const choose = (one: Day | undefined) => {
    setTyped(undefined);
    setDay(one);
    // The kit's value for no date is null.
    callCard<[never]>(onChange, (one === undefined ? null : payload(one)) as never);
  };
  const leave = () => {
    const read = typed === undefined ? day : parseDay(typed, format);
    if (typed?.trim() === '') choose(undefined);
    else if (typed !== undefined && read !== undefined && allowed(read)) choose(read);
    else setTyped(undefined);
    if (read !== undefined) callCard(onBlur, payload(read));
  };
  const pick = (one: Day | undefined) => {
    choose(one);
    setOpened(false);
  };
  const today = dayIn(zone, now === undefined ? new Date() : new Date(now));
  return (
    <Popover opened={opened && !readOnly} onChange={setOpened} position="bottom-start">
      <Popover.Target>
        <TextInput
          {...fieldParts(props)}
          {...{ name, readOnly }}
          value={typed ?? (day === undefined ? '' : formatDay(day, format))}
          role="combobox"
          autoComplete="off"
          leftSection={<IconCalendar size={16} aria-hidden />}
          rightSection={<ZoneMark asked={timezone} />}
          data-testid={testId}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onFocus={() => {
            setOpened(true);
            if (day !== undefined) callCard(onFocus, payload(day));
          }}
          onClick={() => setOpened(true)}
          onBlur={leave}
        />
      </Popover.Target>
      <Popover.Dropdown className="hs-calendar" onMouseDown={(event) => event.preventDefault()}>
        <DatePicker
          value={day ?? null}
          defaultDate={day ?? today}
          onChange={(one) => pick(one ?? undefined)}
          getDayProps={(one) => ({
            disabled: !allowed(one),
            title: allowed(one) ? undefined : outside(props, one),
            'data-today': one === today || undefined,
          })}
        />
        <div className="hs-calendar-footer">
          <button
            type="button"
            className="hs-bare-button hs-link"
            disabled={!allowed(today)}
            onClick={() => pick(today)}
          >
            {props.todayButtonLabel ?? 'Today'}
          </button>
          <button type="button" className="hs-bare-button hs-link" onClick={() => pick(undefined)}>
            {props.clearButtonLabel ?? 'Clear'}
          </button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Why a day is disabled. */
function outside(props: DateInputProps, day: Day): string | undefined {
  const early = props.min && day < toDay(props.min);
  return early ? props.minValidationMessage : props.maxValidationMessage;
}

/** The card's day when it is controlled, else the agent's choice. */
function useDay(value: BaseDate | undefined, initial: BaseDate | undefined) {
  const given = value && toDay(value);
  const [day, setDay] = useState(given ?? (initial && toDay(initial)));
  const [last, setLast] = useState(given);
  if (given !== last) {
    setLast(given);
    setDay(given);
  }
  return [day, setDay] as const;
}
