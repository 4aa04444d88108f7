import type { ChartColor } from '@hubspot/ui-extensions';

/** HubSpot's chart colours, in the order of the series. */
const COLORS: Record<ChartColor, string> = {
  orange: '#ff8f59',
  aqua: '#51d3d9',
  purple: '#bda9ea',
  yellow: '#f5c26b',
  pink: '#ea90b1',
  blue: '#81c1fd',
  green: '#a2d28f',
  darkOrange: '#e66e50',
  darkAqua: '#00a4bd',
  darkPurple: '#6a78d1',
  darkYellow: '#dbae60',
  darkPink: '#d45f8a',
  darkBlue: '#4b7fc4',
  darkGreen: '#4fb06d',
};

const ALL = Object.keys(COLORS) as ChartColor[];

/** Assigns a colour to each series: the card's choice for it, else the next of the card's list, then of HubSpot's. */
export function seriesColors(
  order: ChartColor[],
  chosen: Partial<Record<string, ChartColor>> = {},
) {
  const known = order.filter((color) => color in COLORS);
  const queue = [...known, ...ALL.filter((color) => !known.includes(color))];
  return (name: string, index: number): string => {
    const color = chosen[name] ?? queue[index % queue.length] ?? 'orange';
    return color in COLORS ? COLORS[color] : COLORS.orange;
  };
}
