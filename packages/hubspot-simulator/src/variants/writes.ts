import { question } from './variant.ts';

export const writes = [
  ...question({
    group: 'Ignored writes',
    unknown: 'Whether HubSpot can report success for a write that it did not carry out.',
    settle: 'Compare the object after each write in the logs.',
    variants: {
      'assign-ignored': 'Assigning returns 200 with the unchanged thread.',
      'unassign-ignored': 'Unassigning returns 204 and changes nothing.',
      'close-ignored': 'Closing returns 200 with the unchanged thread.',
      'reopen-ignored': 'Reopening returns 200 with the unchanged thread.',
      'archive-ignored': 'Archiving returns 204 and changes nothing.',
      'restore-ignored': 'Restoring returns 200 with the unchanged thread.',
      'ticket-stage-ignored': 'Changing a ticket returns 200 with the unchanged ticket.',
    },
  }),
  ...question({
    group: 'Comments',
    unknown: 'What becomes of comments on help desk threads, which HubSpot replaces with notes.',
    settle: 'Add a comment to a help desk thread and look for it in HubSpot.',
    oneOf: true,
    variants: {
      'help-desk-comments-refused': 'Comments on help desk threads return 400.',
      'help-desk-comments-hidden': 'Comments on help desk threads return 201 but never appear.',
    },
  }),
  ...question({
    group: 'Replies',
    unknown: 'Which side effects a reply through the API has.',
    settle: 'Reply through the API to a closed, unassigned thread, and read it again.',
    variants: {
      'reply-reopens-thread': 'A reply reopens a closed thread.',
      'reply-assigns-sender': 'A reply assigns an unassigned thread to its sender.',
      'whatsapp-accepts-replies': 'Replies on WhatsApp are accepted.',
    },
  }),
  ...question({
    group: 'Replies',
    unknown: 'Whether HubSpot appends the signature of the sender to a reply through the API.',
    settle: 'Set up a signature in HubSpot, reply by e-mail through the API, and look at the mail.',
    variants: {
      'reply-appends-signature': 'Replies by e-mail end with the signature of the sender.',
    },
  }),
  ...question({
    group: 'Replies',
    unknown: 'Whether DELETE on dated versions is permanent, as their reference says.',
    settle: 'Delete a test thread with a dated version and look for it in the archive.',
    variants: {
      'dated-delete-permanent': 'DELETE on dated versions removes a thread at once.',
    },
  }),
  ...question({
    group: 'Tickets',
    unknown: 'Which validation rules an account has for tickets.',
    settle: 'Change the stage of a test ticket to each stage.',
    variants: {
      'closing-needs-category': 'Closing a ticket without a category returns 400 and names it.',
    },
  }),
  ...question({
    group: 'Tickets',
    unknown: 'Whether two changes of a ticket at the same time can conflict.',
    settle: 'Search the logs for status 409.',
    variants: {
      'ticket-conflict-once': 'One change of a ticket returns 409: another change came first.',
    },
  }),
];
