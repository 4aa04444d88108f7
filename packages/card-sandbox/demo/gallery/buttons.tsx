import {
  Button,
  ButtonRow,
  Dropdown,
  Image,
  Link,
  LoadingButton,
  Tag,
  Text,
  Tooltip,
  type DropdownProps,
} from '@hubspot/ui-extensions';
import { CHILDREN, SIZES, TEST_ID } from './shared-props.ts';
import { shows, silent, example, callback } from './component-example.tsx';

/** An inline image, so that nothing is loaded. */
const PICTURE =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><rect width="60" height="40" fill="%2300a4bd"/></svg>';

/** Shown on hover. */
const OVERLAY = shows([<Tooltip>More about it</Tooltip>], { after: 'focus' });

const BASE_BUTTON = {
  children: CHILDREN,
  onClick: callback('click'),
  href: shows(['https://example.com/', { url: '/contacts', external: true }]),
  disabled: shows([true]),
  type: shows(['button' as const, 'reset' as const, 'submit' as const]),
  size: shows([...SIZES, 'extra-small' as const, 'small' as const, 'medium' as const]),
  truncate: shows([true], {
    beside: { children: 'A name that is much too long for a button of this width to hold' },
  }),
  overlay: OVERLAY,
  testId: TEST_ID,
};

export const BUTTON = {
  ...BASE_BUTTON,
  variant: shows([
    'primary' as const,
    'secondary' as const,
    'destructive' as const,
    'transparent' as const,
  ]),
};

export const LOADING_BUTTON = {
  ...BASE_BUTTON,
  variant: shows(['primary' as const, 'secondary' as const, 'destructive' as const]),
  loading: shows([true]),
  overlayOptions: silent('Says when a panel opens, not how anything looks; its test opens one.'),
  resultIconName: silent('Shows for a moment after loading; its test loads.'),
};

export const BUTTON_ROW = {
  children: shows([[<Button key="a">Assign</Button>, <Button key="b">Close</Button>]]),
  disableDropdown: shows([true], { beside: { children: many() } }),
  dropDownButtonOptions: shows(
    [
      { text: 'Others', size: 'xs' as const, variant: 'primary' as const },
      { text: '', variant: 'transparent' as const },
    ],
    { beside: { children: many() } },
  ),
  testId: TEST_ID,
};

function many() {
  const names = [
    'Assign to me',
    'Close this thread',
    'Archive it now',
    'Forward to billing',
    'Snooze',
  ];
  return names.map((name) => <Button key={name}>{name}</Button>);
}

export const BUTTONS = [
  example('Button', Button, { children: 'Save' }, BUTTON),
  example('LoadingButton', LoadingButton, { children: 'Save' }, LOADING_BUTTON),
  example('ButtonRow', ButtonRow, { children: <Button>Save</Button> }, BUTTON_ROW),
  example<DropdownProps>(
    'Dropdown',
    Dropdown,
    { children: <Dropdown.ButtonItem>First</Dropdown.ButtonItem> },
    {
      children: shows([<Dropdown.ButtonItem>Other</Dropdown.ButtonItem>], { after: 'click' }),
      options: shows([[{ label: 'From options' }]], { after: 'click' }),
      variant: shows(['primary', 'secondary', 'transparent']),
      buttonText: shows(['Actions']),
      buttonSize: shows([...SIZES, 'extra-small', 'small', 'medium']),
      disabled: shows([true]),
      testId: TEST_ID,
    },
  ),
  example(
    'DropdownButtonItem',
    Dropdown.ButtonItem,
    { children: 'First' },
    {
      children: shows(['Other words'], { after: 'click' }),
      onClick: callback('pick'),
      overlay: silent('Opens what Button opens; the test of overlays opens it.'),
      testId: shows(['found'], { after: 'click' }),
    },
    { wrap: (element) => <Dropdown buttonText="Actions">{element}</Dropdown> },
  ),
  example(
    'Link',
    Link,
    { children: 'The thread', href: '/threads' },
    {
      children: CHILDREN,
      href: shows(['https://example.com/', { url: '/contacts', external: true }]),
      variant: shows(['primary', 'destructive', 'light', 'dark']),
      onClick: callback('click', { preventDefault: true }),
      preventDefault: silent('Keeps a click from going to the address; its test clicks.'),
      overlay: OVERLAY,
      testId: TEST_ID,
    },
  ),
  example(
    'Image',
    Image,
    { src: PICTURE, alt: 'A lake' },
    {
      alt: shows(['A hill']),
      href: shows(['https://example.com/', { url: '/contacts', external: false }]),
      onClick: callback('click'),
      src: shows([PICTURE.replace('00a4bd', 'ff8f59')]),
      width: shows([60]),
      height: shows([40]),
      overlay: OVERLAY,
      testId: TEST_ID,
    },
  ),
  example(
    'Tag',
    Tag,
    { children: 'Waiting' },
    {
      children: CHILDREN,
      variant: shows(['default', 'warning', 'success', 'error', 'info']),
      onClick: callback('click'),
      inline: shows([true]),
      overlay: shows([<Tooltip>More about it</Tooltip>], { after: 'focus' }),
      testId: TEST_ID,
    },
  ),
  example(
    'Tooltip',
    Tooltip,
    { children: 'More about it' },
    {
      children: shows([<Text>Other words</Text>], { after: 'focus' }),
      placement: shows(['top', 'bottom', 'left', 'right'], { after: 'focus' }),
      testId: shows(['found'], { after: 'focus' }),
    },
    { wrap: (element) => <Button overlay={element}>Hover</Button> },
  ),
];
