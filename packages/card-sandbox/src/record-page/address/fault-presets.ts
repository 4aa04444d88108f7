/** One way in which HubSpot can fail: faults of the simulator, or a limited token. */
export interface FaultPreset {
  name: string;
  label: string;
  faults: Record<string, unknown>[];
  token?:
    | 'refused'
    | 'expired'
    | 'read-only'
    | 'no-conversations'
    | 'no-tickets'
    | 'no-owners'
    | 'users'
    | 'tasks';
}

const SENDING = 'POST *messages';

/** The options of the toolbar's control "HubSpot". */
export const FAULT_PRESETS: FaultPreset[] = [
  { name: 'none', label: 'works', faults: [] },
  { name: 'down', label: 'is down (503)', faults: [{ name: 'error-before', status: 503 }] },
  { name: 'hang', label: 'never responds', faults: [{ name: 'hang' }] },
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
    label: 'loses the response to a send',
    faults: [{ name: 'error-after', on: SENDING, status: 'reset' }],
  },
  {
    name: 'late-message',
    label: 'loses it and shows the message a minute later',
    faults: [
      { name: 'error-after', on: SENDING, status: 502 },
      { name: 'late-message', on: SENDING, milliseconds: 60_000 },
    ],
  },
  { name: 'malformed', label: 'returns broken JSON', faults: [{ name: 'malformed-json' }] },
  { name: 'html', label: 'returns an HTML page', faults: [{ name: 'html-page' }] },
  {
    name: 'sparse',
    label: 'omits optional fields',
    faults: [{ name: 'missing-optional-fields' }],
  },
  { name: 'new-values', label: 'returns unknown values', faults: [{ name: 'unknown-enum' }] },
  { name: 'bad-token', label: 'rejects the token', faults: [], token: 'refused' },
  { name: 'expired-token', label: 'reports an expired token', faults: [], token: 'expired' },
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
  { name: 'users', label: 'has the optional scope for users', faults: [], token: 'users' },
  { name: 'tasks', label: 'has the scope for creating tasks', faults: [], token: 'tasks' },
];
