/** Seeds, and what is needed to write one: see `Seed` for its format. */
export { applySeed } from './apply/apply-seed.ts';
export { type Seed, type SeedThread } from './format/seed.ts';
export { assigned, closed, customer, team } from './format/lines.ts';
export { supportTeamAtScale } from './scale.ts';
export {
  helpDeskMail,
  instagram,
  messenger,
  shopChat,
  sms,
  supportMail,
  tradeMail,
  trailForum,
} from './support-team/records/inboxes.ts';
export { amara, jonas, mateo } from './support-team/records/team.ts';
export { supportTeam } from './support-team/support-team.ts';
