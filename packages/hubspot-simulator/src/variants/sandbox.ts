import { question } from './variant.ts';

const where = 'sandbox';

/** Variants of how HubSpot runs cards and functions. The sandbox implements them by name. */
export const sandbox = [
  ...question({
    where,
    group: 'User identity',
    unknown: 'How HubSpot tells an app function which user is calling.',
    settle: 'Log the keys of `context` in a deployed function.',
    oneOf: true,
    variants: {
      'identity-documented': '`context.user` is `{ userId, email }`, as documented.',
      'identity-id': '`context.user` is `{ id }`.',
      'identity-email': '`context.user` is `{ email }`.',
      'identity-missing': 'There is no `context.user`.',
      'identity-different': '`context.user` names another user than the card does.',
      'identity-unreadable': '`context.user` is an empty object.',
    },
  }),
  ...question({
    where,
    group: 'Record',
    unknown:
      'Whether HubSpot resolves `propertiesToSend` for app functions, and only for records that the viewer may see.',
    settle:
      'Log whether a deployed function receives `hs_object_id`. Then repeat its call in the developer tools, with the id of a record that you may not see.',
    oneOf: true,
    variants: {
      'record-confirmed': '`context.propertiesToSend` contains the id of the record.',
      'record-unconfirmed': '`context.propertiesToSend` is empty.',
    },
  }),
  ...question({
    where,
    group: 'Function results',
    unknown: 'How the card receives the value that a function returns.',
    settle: 'Log the keys of a result in a deployed card.',
    oneOf: true,
    variants: {
      'result-raw': 'The card receives the returned value.',
      'result-body': 'The card receives `{ body: value }`.',
      'result-body-text': 'The card receives `{ body: text }` with the value as JSON text.',
      'result-response': 'The card receives `{ response: value }`.',
      'result-status-response': "The card receives `{ status: 'SUCCESS', response: value }`.",
      'result-log-response': 'The card receives `{ logId, response: value }`.',
    },
  }),
  ...question({
    where,
    group: 'Browser',
    unknown: 'Whether a card sees properties that its viewer must not see.',
    settle: 'Open a record as a user without access to its e-mail property.',
    variants: { 'properties-hidden': 'Properties of the record are missing in the card.' },
  }),
  ...question({
    where,
    group: 'Browser',
    unknown: 'Whether cards may load images from other hosts.',
    settle: 'Show an image from another host in a deployed card.',
    variants: { 'images-blocked': 'Images from other hosts fail to load.' },
  }),
  ...question({
    where,
    group: 'Browser',
    unknown: 'Whether the browser throttles the timers of a card in a background tab.',
    settle: 'Log the time between two polls in a background tab.',
    variants: { 'timers-throttled': 'Timers fire at most once a minute.' },
  }),
];
