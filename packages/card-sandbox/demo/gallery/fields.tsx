/* eslint-disable @typescript-eslint/no-deprecated -- What the kit has deprecated, cards may still use. */
import {
  CurrencyInput,
  DateInput,
  Form,
  Input,
  MultiSelect,
  NumberInput,
  SearchInput,
  Select,
  StepperInput,
  TextArea,
  Textarea,
  TimeInput,
  Button,
} from '@hubspot/ui-extensions';
import { FIELD, TEST_ID, TEXT_EVENTS } from './shared-props.ts';
import { shows, silent, example, callback } from './component-example.tsx';

const NAMED = { label: 'Label', name: 'name' };
const TEXT = {
  ...FIELD,
  ...TEXT_EVENTS,
  value: shows(['What the card says']),
  defaultValue: shows(['What it begins with']),
  placeholder: shows(['Such as this']),
};
export const INPUT = { ...TEXT, type: shows(['text' as const, 'password' as const]) };
export const TEXT_AREA = {
  ...TEXT,
  cols: shows([12]),
  maxLength: shows([5]),
  rows: shows([6]),
  resize: shows(['vertical' as const, 'horizontal' as const, 'both' as const, 'none' as const]),
};
export const SEARCH_INPUT = {
  ...TEXT,
  clearable: shows([false, true], { beside: { value: 'tent' } }),
};

const NUMBER = {
  ...FIELD,
  value: shows([12.345]),
  defaultValue: shows([3]),
  placeholder: shows(['0']),
  min: silent('Bounds what is committed; its test types beyond it.'),
  max: silent('Bounds what is committed; its test types beyond it.'),
  onChange: callback('leave'),
  onBlur: callback('leave'),
  onFocus: callback('focus'),
};
const FORMATTED = {
  ...NUMBER,
  precision: shows([1], { beside: { value: 12.345 } }),
  formatStyle: shows(['decimal' as const, 'percentage' as const], { beside: { value: 12 } }),
};
export const NUMBER_INPUT = {
  ...FORMATTED,
  onInput: callback('type'),
  textAlign: shows(['left' as const, 'right' as const], { beside: { value: 12 } }),
};
export const STEPPER_INPUT = {
  ...FORMATTED,
  min: shows([5], { beside: { value: 5 } }),
  max: shows([5], { beside: { value: 5 } }),
  stepSize: shows([5], { beside: { defaultValue: 0 }, after: 'turn' }),
  minValueReachedTooltip: shows(['Not less'], { beside: { value: 5, min: 5 } }),
  maxValueReachedTooltip: shows(['Not more'], { beside: { value: 5, max: 5 } }),
};
export const CURRENCY_INPUT = {
  ...NUMBER,
  currency: shows(['USD', 'EUR', 'JPY', 'GBP'], { beside: { value: 1234.5 } }),
  precision: shows([0], { beside: { value: 1234.5 } }),
};

const DAY = { year: 2026, month: 10, date: 17 };
const EARLIER = { year: 2026, month: 10, date: 10 };
export const DATE_INPUT = {
  ...FIELD,
  value: shows([DAY]),
  defaultValue: shows([DAY]),
  min: shows([DAY], { beside: { value: DAY }, after: 'focus' }),
  max: shows([DAY], { beside: { value: DAY }, after: 'focus' }),
  minValidationMessage: shows(['Too early'], { beside: { value: DAY, min: DAY }, after: 'focus' }),
  maxValidationMessage: shows(['Too late'], {
    beside: { value: EARLIER, max: EARLIER },
    after: 'focus',
  }),
  format: shows(
    [
      'YYYY-MM-DD' as const,
      'L' as const,
      'LL' as const,
      'll' as const,
      'short' as const,
      'long' as const,
      'medium' as const,
      'standard' as const,
    ],
    { beside: { value: DAY } },
  ),
  clearButtonLabel: shows(['No date'], { after: 'focus' }),
  todayButtonLabel: shows(['This very day'], { after: 'focus' }),
  timezone: shows(['userTz' as const, 'portalTz' as const]),
  onChange: callback('pick'),
  onBlur: callback('leave', { value: DAY }),
  onFocus: callback('focus', { value: DAY }),
};

const NINE = { hours: 9, minutes: 0 };
export const TIME_INPUT = {
  ...FIELD,
  value: shows([NINE, { hours: 15, minutes: 5 }]),
  defaultValue: shows([NINE]),
  min: shows([NINE], { after: 'click' }),
  max: shows([NINE], { after: 'click' }),
  interval: shows([15], { after: 'click' }),
  timezone: shows(['userTz' as const, 'portalTz' as const]),
  onChange: callback('choose'),
  onBlur: callback('leave', { value: NINE }),
  onFocus: callback('focus', { value: NINE }),
};

const OPTIONS = [
  { label: 'Priya', value: 1 },
  { label: 'Jonas', value: 2 },
];
const CHOICE = {
  ...FIELD,
  placeholder: shows(['Nobody yet']),
  variant: shows(['input' as const, 'transparent' as const]),
  onChange: callback('choose'),
};
export const SELECT = {
  ...CHOICE,
  value: shows([2]),
  onInput: callback('type'),
  options: shows([[{ label: 'Amara', value: 'amara' }]], { after: 'click' }),
};
export const MULTI_SELECT = {
  ...CHOICE,
  value: shows([[1, 2]]),
  options: shows([[{ label: 'Amara', value: true }]], { after: 'click' }),
};

export const FIELDS = [
  example('Input', Input, NAMED, INPUT),
  example('TextArea', TextArea, NAMED, TEXT_AREA),
  example('Textarea', Textarea, NAMED, TEXT_AREA),
  example('SearchInput', SearchInput, NAMED, SEARCH_INPUT),
  example('NumberInput', NumberInput, NAMED, NUMBER_INPUT),
  example('StepperInput', StepperInput, NAMED, STEPPER_INPUT),
  example('CurrencyInput', CurrencyInput, NAMED, CURRENCY_INPUT),
  example('DateInput', DateInput, NAMED, DATE_INPUT),
  example('TimeInput', TimeInput, NAMED, TIME_INPUT),
  example('Select', Select, { ...NAMED, options: OPTIONS }, SELECT),
  example('MultiSelect', MultiSelect, { ...NAMED, options: OPTIONS }, MULTI_SELECT),
  example(
    'Form',
    Form,
    { children: <Button type="submit">Send</Button> },
    {
      children: shows([<Input key="i" {...NAMED} />]),
      onSubmit: callback('click'),
      preventDefault: silent('The kit has deprecated it: it is always true.'),
      autoComplete: shows(['off', 'on']),
      testId: TEST_ID,
    },
  ),
];
