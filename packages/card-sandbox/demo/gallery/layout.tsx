/* eslint-disable @typescript-eslint/no-deprecated -- What the kit has deprecated, cards may still use. */
import {
  Accordion,
  AutoGrid,
  Box,
  Card,
  Divider,
  Flex,
  Inline,
  Spacer,
  Stack,
  Tab,
  Tabs,
  Tag,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import type { ReactElement } from 'react';
import { ALIGNS, CHILDREN, DISTANCES, SIZES, TEST_ID } from './shared-props.ts';
import { shows, silent, example, callback } from './component-example.tsx';

export const THREE = ['One', 'Two', 'Three'].map((word) => <Tag key={word}>{word}</Tag>);
const JUSTIFY = ['start', 'center', 'end', 'around', 'between'] as (
  'start' | 'center' | 'end' | 'around' | 'between'
)[];
const GAPS = shows(DISTANCES);
export const TALL = { beside: { children: [...THREE, <Tile key="t">Tall</Tile>] } };
const OTHERS = shows([<Tag key="o">Other</Tag>]);

export const FLEX = {
  children: OTHERS,
  direction: shows(['row' as const, 'column' as const]),
  justify: shows(JUSTIFY),
  align: shows(ALIGNS, TALL),
  alignSelf: shows(ALIGNS),
  gap: GAPS,
  wrap: shows([true, 'wrap' as const, 'nowrap' as const], {
    beside: { children: Array.from({ length: 12 }, (_, one) => <Tag key={one}>Label {one}</Tag>) },
  }),
  testId: TEST_ID,
};
export const BOX = {
  children: CHILDREN,
  flex: shows([1, 'initial' as const, 'auto' as const, 'none' as const]),
  alignSelf: shows([...ALIGNS, 'auto' as const]),
  testId: TEST_ID,
};
export const INLINE = {
  children: OTHERS,
  justify: shows(JUSTIFY),
  align: shows(ALIGNS, TALL),
  gap: GAPS,
  testId: TEST_ID,
};
export const AUTO_GRID = {
  children: OTHERS,
  columnWidth: shows([140]),
  gap: GAPS,
  flexible: shows([true], { beside: { columnWidth: 70 } }),
  testId: TEST_ID,
};

/** A box large enough to show alignment. */
export const inRow = (element: ReactElement) => (
  <Flex gap="sm">
    <Tile>
      Tall
      <Spacer size="lg" />
    </Tile>
    {element}
  </Flex>
);

export const inColumn = (element: ReactElement) => <Flex direction="column">{element}</Flex>;

export const LAYOUT = [
  example('Flex', Flex, { children: THREE }, FLEX, { wrap: inColumn }),
  example('Box', Box, { children: <Tag>Inside</Tag> }, BOX, { wrap: inRow }),
  example('Inline', Inline, { children: THREE }, INLINE),
  example('AutoGrid', AutoGrid, { columnWidth: 60, children: THREE }, AUTO_GRID),
  example(
    'Stack',
    Stack,
    { children: THREE },
    {
      children: OTHERS,
      distance: GAPS,
      direction: shows(['row', 'column']),
      justify: shows(['start', 'center', 'end'], { beside: { direction: 'row', width: '100%' } }),
      align: shows(ALIGNS),
      width: shows(['auto', '100%']),
      testId: TEST_ID,
    },
    { wrap: inRow },
  ),
  example(
    'Divider',
    Divider,
    {},
    { size: shows(DISTANCES), distance: shows(DISTANCES), testId: TEST_ID },
  ),
  example('Spacer', Spacer, {}, { size: shows(['xs', 'sm', 'md', 'lg', 'xl']), testId: TEST_ID }),
  example(
    'Tile',
    Tile,
    { children: <Tag>Inside</Tag> },
    {
      children: CHILDREN,
      compact: shows([true]),
      flush: shows([true]),
      testId: TEST_ID,
    },
  ),
  example('Card', Card, { children: 'Inside' }, { children: CHILDREN, testId: TEST_ID }),
  example(
    'Accordion',
    Accordion,
    { title: 'More', children: 'Unfolded' },
    {
      title: shows(['Less']),
      children: shows(['Other words'], { beside: { open: true } }),
      defaultOpen: shows([true]),
      disabled: shows([true]),
      open: shows([true]),
      size: shows([...SIZES, 'extra-small', 'small', 'medium']),
      onClick: callback('click'),
      testId: TEST_ID,
    },
  ),
  example(
    'Tabs',
    Tabs,
    {
      children: [
        <Tab key="a" tabId="a" title="Open">
          Open ones
        </Tab>,
        <Tab key="b" tabId="b" title="Closed">
          Closed ones
        </Tab>,
      ],
    },
    {
      children: shows([
        <Tab key="c" title="Only">
          Only one
        </Tab>,
      ]),
      onSelectedChange: callback('pick'),
      defaultSelected: shows(['b']),
      selected: shows(['b']),
      variant: shows(['default', 'enclosed']),
      fill: shows([true]),
      testId: TEST_ID,
    },
  ),
  example(
    'Tab',
    Tab,
    { title: 'Open', children: <Text>Open ones</Text> },
    {
      children: CHILDREN,
      title: shows(['Closed']),
      disabled: shows([true]),
      tabId: silent('Names it for Tabs, whose own examples choose by it.'),
      tooltip: shows(['More about it'], { after: 'focus' }),
      tooltipPlacement: shows(['top', 'bottom', 'left', 'right'], {
        beside: { tooltip: 'More about it' },
        after: 'focus',
      }),
      testId: TEST_ID,
    },
    { wrap: (element) => <Tabs>{element}</Tabs> },
  ),
];
