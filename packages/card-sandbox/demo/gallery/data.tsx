/* eslint-disable @typescript-eslint/no-deprecated -- What the kit has deprecated, cards may still use. */
import {
  BarChart,
  LineChart,
  ProgressBar,
  ScoreCircle,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StepIndicator,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Text,
  type ChartOptions,
} from '@hubspot/ui-extensions';
import type { ReactElement } from 'react';
import { CHILDREN, TEST_ID } from './shared-props.ts';
import { shows, silent, example, callback } from './component-example.tsx';

const cell = (words: string) => <TableCell>{words}</TableCell>;
const row = (words: string) => <TableRow>{cell(words)}</TableRow>;
const inBody = (element: ReactElement) => (
  <Table>
    <TableBody>{element}</TableBody>
  </Table>
);
const inTable = (element: ReactElement) => <Table>{element}</Table>;
const inHead = (element: ReactElement) => (
  <Table>
    <TableHead>
      <TableRow>
        {element}
        <TableHeader>Beside</TableHeader>
      </TableRow>
    </TableHead>
    <TableBody>{row('Below')}</TableBody>
  </Table>
);
const PAGED = {
  beside: { paginated: true, pageCount: 20, page: 7, onPageChange: () => undefined },
};
const SORTED = { sortDirection: 'none', onSortChange: () => undefined };
const ALIGN = shows<'left' | 'center' | 'right'>(['left', 'center', 'right']);
const WIDTH = shows<'min' | 'max' | 'auto' | number>(['min', 'max', 'auto', 120]);
const PART = { children: CHILDREN, testId: TEST_ID };

const SALES = [
  { month: 'Jan', kind: 'tents', sold: 30 },
  { month: 'Jan', kind: 'poles', sold: 50 },
  { month: 'Feb', kind: 'tents', sold: 45 },
  { month: 'Feb', kind: 'poles', sold: 20 },
];
const DAYS = ['2026-11-02', '2026-11-04', '2026-11-09'].map((day, place) => ({
  day,
  sold: [12, 30, 21][place] ?? 0,
}));
const X = { field: 'month', fieldType: 'category' } as const;
const Y = { field: 'sold', fieldType: 'linear', label: 'Sold' } as const;
const OPTIONS: ChartOptions[] = [
  { title: 'What was sold' },
  { showLegend: true },
  { showDataLabels: true },
  { colorList: ['darkPurple'] },
  { colors: ['green'] },
];
const CHART = {
  data: shows([
    SALES.slice(0, 1),
    { data: SALES, options: { propertyLabels: { month: { Jan: 'January' } } } },
  ]),
  axes: shows([
    { x: X, y: { ...Y, label: 'Pieces' } },
    { x: X, y: Y, options: { groupFieldByColor: 'kind' } },
    { x: X, y: Y, options: { groupFieldByColor: 'kind', stacking: true } },
    { x: X, y: Y, options: { groupFieldByColor: 'kind', colors: { tents: 'pink' as const } } },
    { x: Y, y: X },
  ]),
  options: shows(OPTIONS),
  testId: TEST_ID,
};

export const DATA = [
  example(
    'Table',
    Table,
    { children: <TableBody>{row('Nora')}</TableBody> },
    {
      children: shows([<TableBody key="o">{row('Other')}</TableBody>]),
      bordered: shows([false]),
      flush: shows([true]),
      density: shows(['default', 'condensed', 'compact']),
      paginated: shows([true], { beside: { pageCount: 20 } }),
      pageCount: shows([3], PAGED),
      page: shows([20], PAGED),
      showButtonLabels: shows([false], PAGED),
      showFirstLastButtons: shows([true], PAGED),
      maxVisiblePageButtons: shows([9], PAGED),
      onPageChange: callback('click', PAGED.beside),
      testId: TEST_ID,
    },
  ),
  example(
    'TableHead',
    TableHead,
    {
      children: (
        <TableRow>
          <TableHeader>Name</TableHeader>
        </TableRow>
      ),
    },
    {
      children: shows([
        <TableRow key="o">
          <TableHeader>Other</TableHeader>
        </TableRow>,
      ]),
      testId: TEST_ID,
    },
    { wrap: inTable },
  ),
  example(
    'TableBody',
    TableBody,
    { children: row('Nora') },
    {
      children: shows([row('Other')]),
      testId: TEST_ID,
    },
    { wrap: inTable },
  ),
  example(
    'TableFooter',
    TableFooter,
    { children: row('Total') },
    {
      children: shows([row('Other')]),
      testId: TEST_ID,
    },
    { wrap: inTable },
  ),
  example(
    'TableRow',
    TableRow,
    { children: cell('Nora') },
    {
      children: shows([cell('Other')]),
      testId: TEST_ID,
    },
    { wrap: inBody },
  ),
  example(
    'TableHeader',
    TableHeader,
    { children: 'Name' },
    {
      ...PART,
      align: ALIGN,
      width: WIDTH,
      sortDirection: shows(['never', 'none', 'ascending', 'descending'], {
        beside: { onSortChange: () => undefined },
      }),
      onSortChange: callback('click', { sortDirection: 'none' }),
      disabled: shows([true], { beside: SORTED }),
    },
    { wrap: inHead },
  ),
  example(
    'TableCell',
    TableCell,
    { children: 'Nora' },
    {
      ...PART,
      align: ALIGN,
      width: WIDTH,
      colSpan: shows([2]),
    },
    {
      wrap: (element) => (
        <Table>
          <TableBody>
            {row('Above')}
            <TableRow>
              <TableCell>One</TableCell>
              <TableCell>Two</TableCell>
              <TableCell>Three</TableCell>
            </TableRow>
            <TableRow>
              {element}
              <TableCell>Beside</TableCell>
            </TableRow>
          </TableBody>
        </Table>
      ),
    },
  ),
  example(
    'Statistics',
    Statistics,
    { children: <StatisticsItem label="Open" number={12} /> },
    {
      children: shows([<StatisticsItem key="o" label="Closed" number={2} />]),
      testId: TEST_ID,
    },
  ),
  example(
    'StatisticsItem',
    StatisticsItem,
    { label: 'Open', number: 12 },
    {
      id: silent('An id in the document, which nothing shows.'),
      label: shows(['Closed']),
      number: shows([3, '1,200']),
      children: shows([<Text key="o">since Monday</Text>]),
      testId: TEST_ID,
    },
    { wrap: (element) => <Statistics>{element}</Statistics> },
  ),
  example(
    'StatisticsTrend',
    StatisticsTrend,
    { value: '8 %', direction: 'increase' },
    {
      value: shows(['9 %']),
      direction: shows(['increase', 'decrease']),
      color: shows(['red', 'green']),
      testId: TEST_ID,
    },
    {
      wrap: (element) => (
        <Statistics>
          <StatisticsItem label="Open" number={12}>
            {element}
          </StatisticsItem>
        </Statistics>
      ),
    },
  ),
  example(
    'ProgressBar',
    ProgressBar,
    { value: 60 },
    {
      title: shows(['Budget']),
      'aria-label': shows(['Budget']),
      showPercentage: shows([true]),
      value: shows([0, 150]),
      maxValue: shows([200]),
      valueDescription: shows(['60 of 100']),
      variant: shows(['success', 'danger', 'warning']),
      valueMax: shows([200]),
      testId: TEST_ID,
    },
  ),
  example(
    'ScoreCircle',
    ScoreCircle,
    { score: 82 },
    { score: shows([10, 50, 100]), testId: TEST_ID },
  ),
  example(
    'StepIndicator',
    StepIndicator,
    { stepNames: ['New', 'Open', 'Done'] },
    {
      stepNames: shows([['First', 'Second']]),
      direction: shows(['horizontal', 'vertical']),
      circleSize: shows(['xs', 'sm', 'md', 'lg', 'xl']),
      currentStep: shows([1, 2, 3]),
      variant: shows(['default', 'compact', 'flush']),
      onClick: callback('click'),
      testId: TEST_ID,
    },
  ),
  example('BarChart', BarChart, { data: SALES, axes: { x: X, y: Y } }, CHART),
  example(
    'LineChart',
    LineChart,
    { data: SALES, axes: { x: X, y: Y } },
    {
      ...CHART,
      data: shows([DAYS], {
        beside: { axes: { x: { field: 'day', fieldType: 'datetime' }, y: Y } },
      }),
    },
  ),
];
