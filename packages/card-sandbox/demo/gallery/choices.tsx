import { Checkbox, RadioButton, Toggle, ToggleGroup } from '@hubspot/ui-extensions';
import { CHILDREN, SIZES, TEST_ID } from './shared-props.ts';
import { shows, example, callback } from './component-example.tsx';

export const CHOICE = {
  value: shows(['mine']),
  checked: shows([true]),
  readonly: shows([true]),
  readOnly: shows([true]),
  description: shows(['What it does']),
  name: shows(['only']),
  variant: shows(['default' as const, 'small' as const]),
  size: shows([
    'sm' as const,
    'md' as const,
    'small' as const,
    'medium' as const,
    'default' as const,
  ]),
  onChange: callback('click'),
  children: CHILDREN,
  inline: shows([true]),
  initialIsChecked: shows([true]),
  testId: TEST_ID,
};

export const TOGGLE = {
  checked: shows([true]),
  readonly: shows([true]),
  readOnly: shows([true]),
  name: shows(['follow']),
  size: shows([
    ...SIZES,
    'extra-small' as const,
    'small' as const,
    'medium' as const,
    'default' as const,
  ]),
  onChange: callback('click'),
  initialIsChecked: shows([true]),
  label: shows(['Mute']),
  labelDisplay: shows(['inline' as const, 'top' as const, 'hidden' as const]),
  textChecked: shows(['YES'], { beside: { checked: true } }),
  textUnchecked: shows(['NO']),
  testId: TEST_ID,
};

const OPTIONS = [
  { label: 'E-mail', value: 'email' },
  { label: 'Chat', value: 'chat' },
];

export const CHOICES = [
  example(
    'Checkbox',
    Checkbox,
    { children: 'Only mine' },
    {
      ...CHOICE,
      'aria-label': shows(['Threads of mine']),
    },
  ),
  example('RadioButton', RadioButton, { children: 'Newest first' }, CHOICE),
  example('Toggle', Toggle, { label: 'Follow' }, TOGGLE),
  example(
    'ToggleGroup',
    ToggleGroup,
    { toggleType: 'checkboxList', name: 'way', label: 'Way', options: OPTIONS },
    {
      toggleType: shows(['checkboxList', 'radioButtonList']),
      onChange: callback('click'),
      value: shows([['chat']]),
      name: shows(['other']),
      label: shows(['Another label']),
      validationMessage: shows(['That looks right']),
      required: shows([true]),
      tooltip: shows(['More about it']),
      error: shows([true]),
      options: shows([
        [
          { label: 'Ticked', value: 'a', initialIsChecked: true, description: 'At first' },
          { label: 'Fixed', value: 'b', readOnly: true },
        ],
      ]),
      inline: shows([true]),
      variant: shows(['default', 'small']),
      size: shows(['sm', 'md', 'small', 'medium', 'default']),
      testId: TEST_ID,
    },
  ),
];
