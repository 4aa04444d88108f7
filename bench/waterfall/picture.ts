import type { Lane, Moment } from './lane.ts';

const LEFT = 110;
const TRIP = 300;
const RIGHT = 170;
const TOP = 56;
const BAR = 24;
const GAP = 6;
const LANE_GAP = 16;
const COLOURS = ['#6b7f99', '#2f6f9f', '#3b8f6d'];

/**
 * Draws the bars below each other.
 *
 * @returns SVG, identical for identical input.
 */
export function pictureOf(title: string, lanes: Lane[], moments: Moment[]): string {
  const trips = Math.ceil(Math.max(...moments.map(({ at }) => at)));
  const width = LEFT + trips * TRIP + RIGHT;
  const x = (trip: number) => LEFT + trip * TRIP;
  const parts: string[] = [];
  let y = TOP;
  lanes.forEach(({ where, bars }, index) => {
    parts.push(text(16, y + 16, where, 'font-weight="600"'));
    for (const { what, from, to } of bars) {
      const fill = COLOURS[index % COLOURS.length] ?? '';
      parts.push(
        `<rect x="${x(from)}" y="${y}" width="${(to - from) * TRIP}" height="${BAR}" rx="3" fill="${fill}"/>`,
        text(x(from) + 8, y + 16, what, 'fill="#fff"'),
      );
      y += BAR + GAP;
    }
    y += LANE_GAP;
  });
  const height = y + 28;
  const ticks = Array.from({ length: trips + 1 }, (_, trip) => [
    `<line x1="${x(trip)}" y1="${TOP - 12}" x2="${x(trip)}" y2="${y - 8}" stroke="#c6d0da" stroke-dasharray="2 3"/>`,
    text(x(trip), y + 8, String(trip), 'fill="#516f90" text-anchor="middle"'),
  ]).flat();
  const seen = moments.map(({ what, at }) =>
    text(x(at) + 8, TOP - 18, `▾ ${what}`, 'font-weight="600"'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" rx="6" fill="#fff"/>`,
    ...ticks,
    ...parts,
    ...seen,
    text(16, y + 8, 'round trips', 'fill="#516f90"'),
    '</svg>',
    '',
  ].join('\n');
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escape(words)}</text>`;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
