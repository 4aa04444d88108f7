import type { BaseTime, TimeInputProps } from '@hubspot/ui-extensions';
import { Autocomplete } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { useCardEnvironment } from '../../hooks/card-environment.ts';
import { fieldParts } from '../forms/field.tsx';
import { formatTime, minutesOf, parseTime, timeAt, timesEvery } from './times.ts';
import { ZoneMark } from './zone.tsx';

export function TimeInput(props: TimeInputProps) {
  const { name, readOnly, min, max, interval = 30, timezone, testId } = props;
  const { onChange, onBlur, onFocus } = props;
  const { user } = useCardEnvironment();
  const [time, setTime] = useTime(props.value, props.defaultValue);
  const [typed, setTyped] = useState<string>();
  const write = (one: BaseTime) => formatTime(one, user.locale);
  const allowed = (one: BaseTime) =>
    (!min || minutesOf(one) >= minutesOf(min)) && (!max || minutesOf(one) <= minutesOf(max));
  const choose = (one: BaseTime) => {
    setTime(one);
    setTyped(undefined);
    callCard(onChange, one);
  };
  const leave = () => {
    const read = typed === undefined ? time : parseTime(typed);
    if (typed !== undefined && read && allowed(read)) choose(read);
    else setTyped(undefined);
    if (read) callCard(onBlur, read);
  };
  const text = typed ?? (time ? write(time) : '');
  return (
    <Autocomplete
      {...fieldParts(props)}
      {...{ name, readOnly }}
      data={[...new Set(timesEvery(interval, min, max).map(write))]}
      // The list is not filtered while the agent types.
      filter={({ options }) => options}
      value={text}
      autoComplete="off"
      leftSection={<IconClock size={16} aria-hidden />}
      rightSection={<ZoneMark asked={timezone} />}
      maxDropdownHeight={260}
      data-testid={testId}
      onChange={setTyped}
      onOptionSubmit={(option) => {
        const chosen = parseTime(option);
        if (chosen) choose(chosen);
      }}
      onFocus={() => {
        if (time) callCard(onFocus, time);
      }}
      onBlur={leave}
    />
  );
}

/** The card's time when it is controlled, else the agent's choice. */
function useTime(
  value: BaseTime | null | undefined,
  initial: BaseTime | null | undefined,
): [BaseTime | undefined, (time: BaseTime) => void] {
  const given = value ? minutesOf(value) : undefined;
  const [minutes, setMinutes] = useState(given ?? (initial ? minutesOf(initial) : undefined));
  const [last, setLast] = useState(given);
  if (given !== last) {
    setLast(given);
    setMinutes(given);
  }
  const time = minutes === undefined ? undefined : timeAt(minutes);
  return [time, (next) => setMinutes(minutesOf(next))];
}
