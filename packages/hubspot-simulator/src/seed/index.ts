export {
  helpDeskMail,
  instagram,
  messenger,
  shopChat,
  sms,
  supportMail,
  tradeMail,
  trailForum,
} from './inboxes.ts';
export { assigned, closed, customer, team } from './lines.ts';
export { plant } from './plant.ts';
export { supportTeamAtScale } from './scale.ts';
export { type Seed, type SeedThread } from './seed.ts';
export { supportTeam } from './support-team.ts';
export { amara, jonas, mateo } from './team.ts';
