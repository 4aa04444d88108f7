import { describe, expect, it } from 'vitest';
import { chartData } from './chart-data.ts';

const SALES = [
  { month: 'Jan', kind: 'tents', sold: 3 },
  { month: 'Jan', kind: 'poles', sold: 5 },
  { month: 'Feb', kind: 'tents', sold: 4 },
];
const AXES = {
  x: { field: 'month', fieldType: 'category' },
  y: { field: 'sold', fieldType: 'linear', label: 'Sold' },
} as const;

describe('the rows of a chart', () => {
  it('stand in the order in which they come, under the label of the value axis', () => {
    const { points, series } = chartData({ data: SALES.slice(1), axes: AXES });
    expect(points).toEqual([
      { place: 'Jan', sold: 5 },
      { place: 'Feb', sold: 4 },
    ]);
    expect(series).toEqual([{ name: 'sold', label: 'Sold', color: '#ff8f59' }]);
  });

  it('make a series of each value that they are grouped by, in the colours asked for', () => {
    const { points, series } = chartData({
      data: { data: SALES, options: { propertyLabels: { kind: { tents: 'Tents' } } } },
      axes: { ...AXES, options: { groupFieldByColor: 'kind', colors: { poles: 'green' } } },
      options: { colorList: ['pink'] },
    });
    expect(points).toEqual([
      { place: 'Jan', tents: 3, poles: 5 },
      { place: 'Feb', tents: 4 },
    ]);
    expect(series).toEqual([
      { name: 'tents', label: 'Tents', color: '#ea90b1' },
      { name: 'poles', label: 'poles', color: '#a2d28f' },
    ]);
  });

  it('lie when the values go across', () => {
    const { lying, placeLabel, valueLabel } = chartData({
      data: SALES,
      axes: { x: AXES.y, y: AXES.x },
    });
    expect({ lying, placeLabel, valueLabel }).toEqual({
      lying: true,
      placeLabel: 'month',
      valueLabel: 'Sold',
    });
  });

  it('are placed in time by timestamps and by dates', () => {
    const data = [
      { day: '2026-11-17', sold: 1 },
      { day: Date.parse('2026-11-18'), sold: 'many' },
    ];
    const { points, timed } = chartData({
      data,
      axes: { x: { field: 'day', fieldType: 'datetime' }, y: AXES.y },
    });
    expect(timed).toBe(true);
    expect(points.map(({ place, sold }) => [place, sold])).toEqual([
      [Date.parse('2026-11-17'), 1],
      [Date.parse('2026-11-18'), 0],
    ]);
  });
});
