import {
  Alert,
  DescriptionList,
  DescriptionListItem,
  EmptyState,
  ErrorState,
  Heading,
  Icon,
  iconNames,
  Illustration,
  List,
  LoadingSpinner,
  StatusTag,
  Text,
  type IconNames,
  type IllustrationNames,
} from '@hubspot/ui-extensions';
import { CHILDREN, SIZES, TEST_ID } from './shared-props.ts';
import { shows, example, callback } from './component-example.tsx';

const ICONS = Object.keys(iconNames) as IconNames[];
const ILLUSTRATIONS: IllustrationNames[] = [
  'contacts',
  'tickets',
  'emptyStateCharts',
  'errorHourglass',
  'store',
];
const LONG = 'A line that is much too long for a place of this width, so that it has to be cut';

export const TEXTS = [
  example(
    'Text',
    Text,
    { children: 'Words' },
    {
      children: CHILDREN,
      variant: shows(['bodytext', 'microcopy']),
      inline: shows([true]),
      format: shows([
        { fontWeight: 'bold' },
        { fontWeight: 'demibold' },
        { italic: true },
        { lineDecoration: 'underline' },
        { lineDecoration: 'strikethrough' },
        { textTransform: 'uppercase' },
        { textTransform: 'lowercase' },
        { textTransform: 'capitalize' },
        { textTransform: 'sentenceCase' },
      ]),
      truncate: shows([true, { maxWidth: 80, tooltipText: 'All of it' }], {
        beside: { children: LONG },
      }),
      testId: TEST_ID,
    },
  ),
  example(
    'Heading',
    Heading,
    { children: 'Words' },
    {
      children: CHILDREN,
      inline: shows([true]),
      testId: TEST_ID,
    },
  ),
  example(
    'List',
    List,
    { children: [<Text key="a">One</Text>, <Text key="b">Two</Text>] },
    {
      children: shows([<Text key="c">Three</Text>]),
      variant: shows([
        'unordered',
        'unordered-styled',
        'ordered',
        'ordered-styled',
        'inline',
        'inline-divided',
      ]),
      testId: TEST_ID,
    },
  ),
  example(
    'DescriptionList',
    DescriptionList,
    { children: <DescriptionListItem label="Channel">E-mail</DescriptionListItem> },
    {
      children: shows([<DescriptionListItem label="Inbox">Help desk</DescriptionListItem>]),
      direction: shows(['row', 'column']),
      testId: TEST_ID,
    },
  ),
  example(
    'DescriptionListItem',
    DescriptionListItem,
    { label: 'Channel', children: 'E-mail' },
    { children: CHILDREN, label: shows(['Inbox']), testId: TEST_ID },
    { wrap: (element) => <DescriptionList>{element}</DescriptionList> },
  ),
  example(
    'Icon',
    Icon,
    { name: 'email' },
    {
      name: shows(ICONS.filter((name) => name !== 'email')),
      color: shows(['alert', 'warning', 'success', 'inherit']),
      size: shows(['sm', 'md', 'lg', 'small', 'medium', 'large']),
      screenReaderText: shows(['A letter']),
      testId: TEST_ID,
    },
  ),
  example(
    'Illustration',
    Illustration,
    { name: 'lock', alt: 'A lock' },
    {
      name: shows(ILLUSTRATIONS),
      alt: shows(['Another']),
      width: shows([120]),
      height: shows([90]),
      testId: TEST_ID,
    },
  ),
  example(
    'Alert',
    Alert,
    { title: 'Saved' },
    {
      title: shows(['Another title']),
      children: shows(['What happened, and what to do.']),
      variant: shows(['info', 'tip', 'success', 'warning', 'error', 'danger']),
      testId: TEST_ID,
    },
  ),
  example(
    'StatusTag',
    StatusTag,
    { children: 'Open' },
    {
      children: CHILDREN,
      variant: shows(['default', 'info', 'success', 'warning', 'danger']),
      hollow: shows([true]),
      onClick: callback('click'),
      showRemoveIcon: shows([true]),
      onRemoveClick: callback('click', { showRemoveIcon: true }),
      testId: TEST_ID,
    },
  ),
  example(
    'EmptyState',
    EmptyState,
    { children: 'Come back later.' },
    {
      children: CHILDREN,
      title: shows(['Nothing here']),
      layout: shows(['horizontal', 'vertical']),
      reverseOrder: shows([true], { beside: { imageWidth: 60 } }),
      imageWidth: shows([100]),
      imageName: shows(['deals', 'emailConfirmation', 'target', 'cone']),
      flush: shows([true]),
      testId: TEST_ID,
    },
  ),
  example(
    'ErrorState',
    ErrorState,
    { children: 'Try again in a minute.' },
    {
      children: CHILDREN,
      title: shows(['That did not work']),
      type: shows(['error', 'support', 'lock']),
      testId: TEST_ID,
    },
  ),
  example(
    'LoadingSpinner',
    LoadingSpinner,
    { label: 'Loading' },
    {
      label: shows(['Reading']),
      showLabel: shows([true]),
      size: shows([...SIZES, 'extra-small', 'small', 'medium']),
      layout: shows(['inline', 'centered']),
      testId: TEST_ID,
    },
  ),
];
