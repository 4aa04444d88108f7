import type { User } from '../../../store/people.ts';
import type { Seed } from '../../format/seed.ts';

const user = (id: string, firstName: string, lastName: string, active = true): User => ({
  id,
  firstName,
  lastName,
  email: `${firstName}.${lastName}@ridgeline.example`
    .normalize('NFD')
    .replace(/[^\w.@]/g, '')
    .toLowerCase(),
  active,
});

export const users: readonly User[] = [
  user('9001', 'Priya', 'Raman'),
  user('9002', 'Jonas', 'Lindqvist'),
  user('9003', 'Amara', 'Okafor'),
  user('9004', 'Mateo', 'Fernández'),
  { ...user('9005', 'Yuki', 'Tanaka'), timeZone: 'Asia/Tokyo' },
  /** A new user who is not an owner yet. */
  user('9006', 'Claire', 'Dubois'),
  user('9007', 'Tom', 'Hargreaves', false),
];

export const priya = 'A-9001';
export const jonas = 'A-9002';
export const amara = 'A-9003';
export const mateo = 'A-9004';
export const yuki = 'A-9005';
/** Left the company: appears on old threads but cannot be assigned. */
export const tom = 'A-9007';

export const system = 'S-hubspot';
export const shopBot = 'B-3001';
export const trailGuide = 'L-3002';
export const parcelApp = 'I-884120';

export const otherActors: Seed['otherActors'] = [
  { type: 'SYSTEM', id: system },
  { type: 'BOT', id: shopBot, name: 'Ridgeline Helper' },
  { type: 'LLM', id: trailGuide, name: 'Trail Guide' },
  { type: 'INTEGRATOR', id: parcelApp, name: 'ParcelTrack' },
];

const frontline = { id: '61', name: 'Front line', primary: true };
const returns = { id: '62', name: 'Returns', primary: true };

/** Owner ids are not user ids. */
export const owners: Seed['owners'] = [
  ...users.slice(0, 5).map(({ id, firstName, lastName, email }, index) => ({
    id: String(77_100_000 + index * 137),
    type: 'PERSON' as const,
    email,
    firstName,
    lastName,
    userId: Number(id),
    userIdIncludingInactive: Number(id),
    teams: [index < 3 ? frontline : returns],
  })),
  { id: '77200001', type: 'QUEUE', email: 'queue@ridgeline.example', firstName: 'Weekend queue' },
  {
    id: '77200002',
    type: 'PERSON',
    email: 'tom.hargreaves@ridgeline.example',
    firstName: 'Tom',
    lastName: 'Hargreaves',
    userIdIncludingInactive: 9007,
    archived: true,
  },
];
