import { variants, type VariantName } from 'hubspot-simulator';
import type { Failures, RecordType, Step } from './main-job.ts';

/** How the product handles one or more account variants. */
export interface Handling {
  variants: VariantName[];
  /** What Threadside does, in one or two sentences. */
  product: string;
  /** The steps of the main job that fail, with the code and reason of the error. All others succeed. */
  fails?: Failures;
  /** The only record type on which they fail. */
  failsOn?: RecordType;
}

const noArchive: Failures = { archive: 'REJECTED NO_ARCHIVE' };

/** The three responses of a removed API version: 404 in JSON, 410, and a 404 with an HTML page. */
function gone(version: string, product: string, fails?: Failures): Handling {
  const names = [`${version}-gone`, `${version}-gone-410`, `${version}-gone-html`];
  return {
    variants: variants.flatMap(({ name }) => (names.includes(name) ? [name] : [])),
    product,
    ...(fails && { fails }),
  };
}

const READS: Step[] = ['list', 'open'];
const WRITES: Step[] = [
  'assign',
  'reply',
  'comment',
  'close',
  'reopen',
  'unassign',
  'archive',
  'restore',
  'stage',
];

const allFail = (steps: Step[], error: string): Failures =>
  Object.fromEntries(steps.map((step) => [step, error]));

/** While HubSpot moves an account, it refuses every call, whatever else is unusual there. */
export const MOVING: Failures = {
  ...allFail([...READS, ...WRITES], 'UNAVAILABLE ACCOUNT_MOVING'),
  stage: 'NOT SHOWN',
};

export const handling: Handling[] = [
  gone(
    'conversations-v3',
    'Each call moves to `2026-09`, then to the beta. Archiving is not offered, because later versions describe DELETE as permanent.',
    noArchive,
  ),
  gone('conversations-beta', 'Listing and assigning move to `2026-09`, then to `v3`.'),
  gone('conversations-2026-09', 'Nothing changes: this version is only a fallback.'),
  gone('crm-v3', 'Nothing changes: this version is only a fallback.'),
  gone('crm-v4', 'Nothing changes: this version is only a fallback.'),
  gone('crm-2026-03', "A ticket's contacts are read on `v4`."),
  gone('crm-2026-09', 'Records are read on `v3`, and owners on `2026-03`, then on `v3`.'),
  gone('account-v3', 'Nothing changes: this version is only a fallback.'),
  gone('account-2026-09', 'The doctor reads the account on `v3`.'),
  gone('files-v3', 'Nothing changes: this version is only a fallback.'),
  gone('files-2026-03', 'Files are read on the beta, then on `v3`.'),
  gone('files-beta', 'Nothing changes: this version is only a fallback.'),
  gone(
    'all-v3-and-v4',
    'Every call moves to a dated path. Archiving is not offered, because later versions describe DELETE as permanent.',
    noArchive,
  ),
  gone('all-betas', 'Listing and assigning move to `2026-09`.'),
  gone('all-dated', 'Every call moves to `v3`, `v4` or the beta.'),
  {
    variants: [
      'contacts-merged-rewritten',
      'contacts-merged-listed-under-new',
      'contacts-merged-listed-under-old',
      'tickets-merged-rewritten',
      'tickets-merged-listed-under-new',
      'tickets-merged-listed-under-old',
    ],
    product:
      'Lists and the access check use every id in `hs_merged_object_ids`, and the threads that HubSpot lists under any of them. A page that is still open on an old id works too.',
  },
  {
    variants: ['forbidden-without-category', 'forbidden-not-public'],
    product: "The agent reads HubSpot's message. No scope and no person is blamed.",
    fails: { assign: 'REJECTED' },
  },
  {
    variants: ['forbidden-html'],
    product: 'The agent reads that HubSpot refused the call.',
    fails: { assign: 'REJECTED' },
  },
  {
    variants: ['inbox-forbidden'],
    product: "Only the threads of this inbox fail, with HubSpot's message.",
  },
  {
    variants: ['sql-text-blocked'],
    product: "The agent reads that HubSpot's network blocked the text, and keeps the draft.",
  },
  {
    variants: ['scopes-in-required', 'scopes-in-granular', 'scopes-in-missing'],
    product: 'The scopes that HubSpot names are shown, whichever field names them.',
    fails: { assign: 'MISSING_SCOPE' },
  },
  {
    variants: ['account-moving'],
    product: 'The agent reads that the account is being moved, and when to try again.',
    fails: MOVING,
  },
  {
    variants: ['locked-once'],
    product:
      'Reads are repeated after two seconds. Assigning, closing, reopening, archiving and restoring are repeated after another look at the thread. A message is never posted twice: the agent reads that HubSpot was busy and keeps the draft.',
  },
  {
    variants: ['unauthorized-once'],
    product: 'Reads are repeated once. A write is not repeated: the agent can try again.',
  },
  {
    variants: ['correlation-id-in-header'],
    product: 'The correlation id is taken from the header or the body.',
  },
  {
    variants: ['retry-after-date'],
    product: '`Retry-After` is read as seconds or as a date.',
  },
  ...(['assign', 'unassign', 'close', 'reopen', 'archive', 'restore'] as const).map(
    (step): Handling => ({
      variants: [`${step}-ignored`],
      product:
        'The thread is read again, and the agent reads that HubSpot does not show the change.',
      fails: { [step]: 'REJECTED NOT_APPLIED' },
    }),
  ),
  {
    variants: ['ticket-stage-ignored'],
    product: 'The ticket is read again, and the agent reads that HubSpot does not show the change.',
    fails: { stage: 'REJECTED NOT_APPLIED' },
  },
  {
    variants: ['help-desk-comments-refused'],
    product: "Comment opens HubSpot's own note instead, says why, and keeps the draft.",
    fails: { comment: 'REJECTED HELP_DESK_NOTES' },
    failsOn: 'help desk ticket',
  },
  {
    variants: ['help-desk-comments-hidden'],
    product:
      'The comment counts as added, because HubSpot returned it. It is missing when the thread is opened again.',
  },
  {
    variants: ['reply-reopens-thread', 'reply-assigns-sender'],
    product: 'The thread is read again after each reply, and shown as it is then.',
  },
  {
    variants: ['whatsapp-accepts-replies'],
    product: 'Replies on WhatsApp are not offered, because the documentation excludes them.',
  },
  {
    variants: ['dated-delete-permanent'],
    product: 'Archiving uses `v3` only.',
  },
  {
    variants: ['closing-needs-category'],
    product: "The agent reads HubSpot's message, which names the property.",
    fails: { stage: 'REJECTED' },
  },
  {
    variants: ['ticket-conflict-once'],
    product: 'The ticket is read again. Unless a colleague moved it, the change is repeated once.',
  },
  {
    variants: ['text-blank', 'text-invisible', 'text-placeholder', 'text-differs'],
    product: 'The form that has more of the message is shown, with the targets of its links.',
  },
  {
    variants: ['reply-appends-signature'],
    product:
      'A reply whose response was lost is found despite a signature of HubSpot. A team that sees two signatures removes its own from the settings.',
  },
  {
    variants: ['unknown-message-type'],
    product: 'The message is shown as an event of an unknown type, with its text.',
  },
  {
    variants: ['attachments-without-url'],
    product:
      'The file is shown by name. The agent can request a link, for which the app needs the scope `files`; without it, the card names the scope.',
  },
  {
    variants: ['location-coordinates-only', 'contact-organization-only', 'failure-tokens-only'],
    product: 'The fields that are present are shown.',
  },
  {
    variants: ['client-type-missing', 'client-type-unknown'],
    product: 'The actor id, not the client type, determines who wrote a message.',
  },
  {
    variants: ['ticket-filter-ignored', 'contact-filter-ignored'],
    product:
      'One call shows that the filter has no effect. Then only threads that name the record are listed and opened, and the card says if HubSpot has more.',
  },
  {
    variants: ['status-filter-ignored'],
    product: "Threads on both lists are shown once, with the thread's own status.",
  },
  {
    variants: ['inbox-id-on-request'],
    product:
      'The inbox has no name, and a form is answered from any mailbox instead of one of its inbox.',
  },
  {
    variants: ['team-assignee'],
    product: 'The team is shown as assignee, and an agent can take over the thread.',
  },
  {
    variants: ['bot-messages-incoming'],
    product: 'Messages of bots and AI agents never count as written by a customer.',
  },
  {
    variants: ['unknown-actor-kind'],
    product: 'The actor is shown by name, as neither customer nor agent.',
  },
  {
    variants: ['former-users-nameless'],
    product: 'The name comes from the messages, or the person is shown as a former agent.',
  },
  {
    variants: ['actor-batch-all-or-nothing'],
    product: 'A refused batch is halved until only the refused ids have no name.',
  },
  {
    variants: ['ids-numeric', 'ids-above-2-53', 'association-ids-numeric'],
    product: 'Ids are read as text with all digits.',
  },
  {
    variants: ['timestamps-epoch-number', 'timestamps-epoch-text'],
    product: 'Times are read in either format.',
  },
  {
    variants: ['cursor-decoded-only', 'cursor-encoded-only', 'cursor-numeric'],
    product: 'A cursor is sent back decoded, and exactly as received if HubSpot refuses that.',
  },
  {
    variants: ['cursor-repeats'],
    product: 'A repeated cursor ends the list.',
  },
  {
    variants: ['identity-documented', 'identity-id', 'identity-email'],
    product: 'The agent is identified by id, or by the address of an active owner.',
  },
  {
    variants: ['identity-missing'],
    product: "The card's user id is accepted if it belongs to an active owner.",
  },
  {
    variants: ['identity-different'],
    product: "HubSpot's user acts, whatever the card says.",
  },
  {
    variants: ['identity-unreadable'],
    product: 'The agent can read. Each write explains what an admin must do.',
    fails: allFail(WRITES, 'REJECTED USER_UNREADABLE'),
  },
  {
    variants: ['record-confirmed'],
    product: 'A call that names another record is refused.',
  },
  {
    variants: ['record-unconfirmed'],
    product:
      'A contact id is told from the id of a visitor, and nothing else is checked about the viewer. With `requireRecordProof`, every call is refused, and the card says what an admin must check.',
  },
  {
    variants: [
      'result-raw',
      'result-body',
      'result-body-text',
      'result-response',
      'result-status-response',
      'result-log-response',
    ],
    product: 'The card unwraps the result.',
  },
  {
    variants: ['properties-hidden'],
    product: 'What the card would show of these properties is left out.',
  },
  {
    variants: ['images-blocked'],
    product: 'Images have a text and a link.',
  },
  {
    variants: ['timers-throttled'],
    product: 'Polls, and the end of the time in which a send can be undone, come later.',
  },
];
