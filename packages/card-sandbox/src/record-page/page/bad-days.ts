/** One way in which HubSpot can fail, by the simulator's own faults or by the function's token. */
export interface BadDay {
  name: string;
  label: string;
  faults: Record<string, unknown>[];
  token?: 'refused' | 'expired' | 'read-only' | 'no-conversations' | 'no-tickets' | 'no-owners';
}

const SENDING = 'POST *messages';

/** What the control strip offers under "HubSpot". */
export const BAD_DAYS: BadDay[] = [
  { name: 'none', label: 'works', faults: [] },
  { name: 'down', label: 'is down (503)', faults: [{ name: 'error-before', status: 503 }] },
  { name: 'hang', label: 'never answers', faults: [{ name: 'hang' }] },
  { name: 'reset', label: 'drops connections', faults: [{ name: 'reset' }] },
  {
    name: 'flaky',
    label: 'fails one time in three',
    faults: [{ name: 'error-before', status: 500, probability: 0.33 }],
  },
  { name: 'rate-limit', label: 'limits the rate (429)', faults: [{ name: 'rate-limit' }] },
  {
    name: 'daily-limit',
    label: 'has no calls left today',
    faults: [{ name: 'rate-limit', policy: 'DAILY' }],
  },
  {
    name: 'lost-answer',
    label: 'loses the answer to a send',
    faults: [{ name: 'error-after', on: SENDING, status: 'reset' }],
  },
  {
    name: 'late-message',
    label: 'loses it, and shows the message a minute later',
    faults: [
      { name: 'error-after', on: SENDING, status: 502 },
      { name: 'late-message', on: SENDING, milliseconds: 60_000 },
    ],
  },
  { name: 'malformed', label: 'answers broken JSON', faults: [{ name: 'malformed-json' }] },
  { name: 'html', label: 'answers an HTML page', faults: [{ name: 'html-page' }] },
  {
    name: 'sparse',
    label: 'leaves out optional fields',
    faults: [{ name: 'missing-optional-fields' }],
  },
  { name: 'new-values', label: 'sends values nobody knows', faults: [{ name: 'unknown-enum' }] },
  { name: 'bad-token', label: 'refuses the token', faults: [], token: 'refused' },
  { name: 'expired-token', label: 'finds the token expired', faults: [], token: 'expired' },
  {
    name: 'no-read',
    label: 'misses the scope conversations.read',
    faults: [],
    token: 'no-conversations',
  },
  {
    name: 'no-write',
    label: 'misses the scope conversations.write',
    faults: [],
    token: 'read-only',
  },
  { name: 'no-tickets', label: 'misses the scope tickets', faults: [], token: 'no-tickets' },
  { name: 'no-owners', label: 'misses the scope for owners', faults: [], token: 'no-owners' },
];
