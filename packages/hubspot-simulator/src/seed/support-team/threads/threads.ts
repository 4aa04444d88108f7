import type { SeedThread } from '../../format/seed.ts';
import { elinSandstrom } from './elin-sandstrom.ts';
import { mirelaPopescu } from './mirela-popescu.ts';
import { noraOther } from './nora-other.ts';
import { skyeTrip } from './nora-skye-trip.ts';
import { samOkoro } from './sam-okoro.ts';
import { ticketThreads } from './tickets.ts';
import { visitorThreads } from './visitors.ts';

export const threads: readonly SeedThread[] = [
  ...skyeTrip,
  ...noraOther,
  ...ticketThreads,
  ...samOkoro,
  ...visitorThreads,
  ...mirelaPopescu,
  ...elinSandstrom,
];
