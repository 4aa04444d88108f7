import { Flex, Tag, Text } from '@hubspot/ui-extensions';
import * as experimental from '@hubspot/ui-extensions/experimental';
import { BUTTON, BUTTON_ROW, LOADING_BUTTON } from './buttons.tsx';
import { CHOICE, TOGGLE } from './choices.tsx';
import { ALIGNS, CHILDREN, DISTANCES, MARGINS, PADDINGS, TEST_ID } from './shared-props.ts';
import type { ReactElement } from 'react';
import * as fields from './fields.tsx';
import { AUTO_GRID, BOX, FLEX, inColumn, INLINE, inRow, TALL, THREE } from './layout.tsx';
import { shows, silent, example, callback } from './component-example.tsx';

const { Center, ExpandableText, FileInput, FileUpload, FileViewer, Grid, GridItem, Iframe } =
  experimental;
const { MediaObject, SettingsView, Stack2 } = experimental;
const NAMED = { label: 'Label', name: 'name' };
const OPTIONS = [
  { label: 'Priya', value: 1 },
  { label: 'Jonas', value: 2 },
];
const LONG = 'A long story. '.repeat(8);
const UPLOADS = silent('Is about files that were uploaded; the test of files uploads some.');
const FULL = { fullWidth: shows([true]), fullHeight: shows([true]) };

export const EXPERIMENTAL = [
  example(
    'Iframe',
    Iframe,
    { src: 'https://one.example/' },
    {
      src: shows(['https://two.example/']),
      height: shows(['sm', 'md', 'lg', 'small', 'medium', 'large']),
      testId: TEST_ID,
    },
  ),
  example(
    'MediaObject',
    MediaObject,
    { children: 'Words', itemLeft: <Tag>Left</Tag> },
    {
      children: CHILDREN,
      align: shows(['start', 'center', 'baseline', 'end', 'stretch'], {
        beside: { children: LONG },
      }),
      spacing: shows(['none', 'xs', 'sm', 'md', 'lg', 'xl']),
      itemLeft: shows([<Text key="o">Other</Text>]),
      itemRight: shows([<Tag key="o">Right</Tag>]),
      testId: TEST_ID,
    },
  ),
  example(
    'Stack2',
    Stack2,
    { children: THREE },
    {
      children: shows([<Tag key="o">Other</Tag>]),
      align: shows(ALIGNS),
      gap: shows(DISTANCES),
      ...FULL,
      testId: TEST_ID,
    },
    { wrap: inRow },
  ),
  example(
    'Center',
    Center,
    { children: <Text>In the middle of it all</Text> },
    {
      children: shows([<Tag key="o">Other</Tag>]),
      maxContentSize: shows([60, '30%']),
      gutter: shows(DISTANCES),
      ...FULL,
      testId: TEST_ID,
    },
    { wrap: inRow },
  ),
  example(
    'Grid',
    Grid,
    { children: THREE },
    {
      children: shows([<Tag key="o">Other</Tag>]),
      justify: shows(['start', 'center', 'end', 'around', 'between']),
      align: shows(ALIGNS, TALL),
      gap: shows(DISTANCES),
      size: shows([2, 3]),
      testId: TEST_ID,
    },
  ),
  example(
    'GridItem',
    GridItem,
    { children: 'Words' },
    {
      children: CHILDREN,
      size: shows([4]),
      offset: shows([2]),
      testId: TEST_ID,
    },
    { wrap: (element) => <Grid>{element}</Grid> },
  ),
  example(
    'SettingsView',
    SettingsView,
    { children: 'Settings' },
    {
      children: CHILDREN,
      saveBarVisible: shows([true]),
      numberOfSettingsChanged: shows([3], { beside: { saveBarVisible: true } }),
      onSave: callback('click', { saveBarVisible: true }),
      onCancel: callback('cancel', { saveBarVisible: true }),
      testId: TEST_ID,
    },
  ),
  example(
    'ExpandableText',
    ExpandableText,
    { children: LONG },
    {
      children: CHILDREN,
      maxHeight: shows([40]),
      expandButtonText: shows(['All of it']),
      collapseButtonText: shows(['Less of it'], { beside: { expanded: true } }),
      expanded: shows([true]),
      testId: TEST_ID,
    },
  ),
  example(
    'FileInput',
    FileInput,
    { name: 'file', onChange: () => undefined },
    {
      value: shows([{ name: 'invoice.pdf' }]),
      name: shows(['other']),
      onChange: callback('drop'),
      testId: TEST_ID,
    },
  ),
  example(
    'FileUpload',
    FileUpload,
    {},
    {
      onChange: callback('drop'),
      fileLimit: shows([0, 1, 3]),
      attachToRecord: UPLOADS,
      allowedFileExtensions: shows([['png', 'pdf']]),
      testId: TEST_ID,
    },
  ),
  example(
    'FileViewer',
    FileViewer,
    {},
    {
      source: UPLOADS,
      fileIds: UPLOADS,
      displayMode: UPLOADS,
      autoRefresh: UPLOADS,
      testId: TEST_ID,
    },
  ),
];

const besideTag = (element: ReactElement) => (
  <Flex>
    {element}
    <Tag>Beside</Tag>
  </Flex>
);

/** The spacing variants: the props of the stable component, and its spacing. */
export const SPACED = [
  example(
    'ExperimentalFlex',
    experimental.Flex,
    { children: THREE },
    { ...FLEX, ...PADDINGS },
    { wrap: inColumn },
  ),
  example(
    'ExperimentalBox',
    experimental.Box,
    { children: <Tag>Inside</Tag> },
    { ...BOX, ...PADDINGS },
    { wrap: inRow },
  ),
  example(
    'ExperimentalInline',
    experimental.Inline,
    { children: THREE },
    { ...INLINE, ...PADDINGS },
  ),
  example(
    'ExperimentalAutoGrid',
    experimental.AutoGrid,
    { columnWidth: 60, children: THREE },
    { ...AUTO_GRID, ...PADDINGS },
  ),
  example(
    'ExperimentalButtonRow',
    experimental.ButtonRow,
    { children: <experimental.Button>Save</experimental.Button> },
    { ...BUTTON_ROW, ...PADDINGS },
  ),
  example(
    'ExperimentalButton',
    experimental.Button,
    { children: 'Save' },
    { ...BUTTON, ...MARGINS },
    { wrap: besideTag },
  ),
  example(
    'ExperimentalLoadingButton',
    experimental.LoadingButton,
    { children: 'Save' },
    { ...LOADING_BUTTON, ...MARGINS },
    { wrap: besideTag },
  ),
  example('ExperimentalInput', experimental.Input, NAMED, { ...fields.INPUT, ...MARGINS }),
  example('ExperimentalTextArea', experimental.TextArea, NAMED, {
    ...fields.TEXT_AREA,
    ...MARGINS,
  }),
  example('ExperimentalSearchInput', experimental.SearchInput, NAMED, {
    ...fields.SEARCH_INPUT,
    ...MARGINS,
  }),
  example('ExperimentalNumberInput', experimental.NumberInput, NAMED, {
    ...fields.NUMBER_INPUT,
    ...MARGINS,
  }),
  example('ExperimentalStepperInput', experimental.StepperInput, NAMED, {
    ...fields.STEPPER_INPUT,
    ...MARGINS,
  }),
  example('ExperimentalCurrencyInput', experimental.CurrencyInput, NAMED, {
    ...fields.CURRENCY_INPUT,
    ...MARGINS,
  }),
  example('ExperimentalDateInput', experimental.DateInput, NAMED, {
    ...fields.DATE_INPUT,
    ...MARGINS,
  }),
  example('ExperimentalTimeInput', experimental.TimeInput, NAMED, {
    ...fields.TIME_INPUT,
    ...MARGINS,
  }),
  example(
    'ExperimentalSelect',
    experimental.Select,
    { ...NAMED, options: OPTIONS },
    { ...fields.SELECT, ...MARGINS },
  ),
  example(
    'ExperimentalMultiSelect',
    experimental.MultiSelect,
    { ...NAMED, options: OPTIONS },
    { ...fields.MULTI_SELECT, ...MARGINS },
  ),
  example(
    'ExperimentalCheckbox',
    experimental.Checkbox,
    { children: 'Only mine' },
    { ...CHOICE, 'aria-label': shows(['Threads of mine']), ...MARGINS },
  ),
  example(
    'ExperimentalRadioButton',
    experimental.RadioButton,
    { children: 'Newest first' },
    { ...CHOICE, ...MARGINS },
  ),
  example(
    'ExperimentalToggle',
    experimental.Toggle,
    { label: 'Follow' },
    { ...TOGGLE, ...MARGINS },
  ),
];
