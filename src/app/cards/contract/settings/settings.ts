import { MAX_SIGNATURE_LENGTH } from '../reply/signature.ts';
import { isTimeZone, readBusinessHours, type BusinessHours } from './business-hours.ts';

export const SORT_BY = ['waiting', 'newest', 'oldest'] as const;
export const SHOW = ['all', 'waiting', 'open'] as const;

/**
 * What a team configures in `settings.json`; `docs/settings.md` explains each setting.
 *
 * Card and function both bundle that file and read it with `readSettings`, so a setting never travels
 * in a request, where a browser could change it. `npm start`, `build`, `rehearse` and `deploy` reject
 * a file that does not match `settings-schema.ts`.
 */
export interface Settings {
  /** Seconds during which an agent can undo a reply before it is sent; 0 turns this off. */
  undoSeconds: number;
  /** Whether agents can attach files to replies. */
  attachFiles: boolean;
  /** Whether a reply on an unassigned thread assigns the thread to its sender. */
  assignOnReply: boolean;
  /** Whether the function refuses a record for which HubSpot sends no proof that the viewer opened it. */
  requireRecordProof: boolean;
  /** Whether the function refuses replies and comments unless HubSpot itself says who the agent is. */
  requireVerifiedSender: boolean;
  /** The team's e-mail addresses that are no channel accounts, such as aliases. Replies leave them out. */
  ownAddresses: string[];
  /** Whether agents can change the stage of tickets. The change is made with the app's permissions. */
  changeTicketStage: boolean;
  /** E-mail addresses or user ids of the people who may save the team's settings. */
  editors: string[];
  /** Minutes of business time after which an unanswered message is late. */
  chatLateAfterMinutes: number;
  emailLateAfterMinutes: number;
  /** Minutes after which it turns yellow; 0 means half of the time until it is late. */
  chatSoonAfterMinutes: number;
  emailSoonAfterMinutes: number;
  /** When the team works; empty means always. */
  businessHours: BusinessHours[];
  /** The IANA time zone of the business hours; empty means the account's. */
  timeZone: string;
  /** The order of the list until the agent chooses another. */
  sortBy: (typeof SORT_BY)[number];
  /** Which threads the list shows until the agent filters it. */
  show: (typeof SHOW)[number];
  /** What goes below a reply by e-mail, by the mailbox's address; `*` is for all others. */
  signatures: Record<string, string>;
  /** Agents' job titles for signatures, by the e-mail address of their HubSpot user. */
  jobTitles: Record<string, string>;
}

/** Values for settings that the file leaves out. */
export const DEFAULT_SETTINGS: Settings = {
  undoSeconds: 0,
  attachFiles: false,
  assignOnReply: true,
  requireRecordProof: false,
  requireVerifiedSender: false,
  ownAddresses: [],
  changeTicketStage: true,
  editors: [],
  chatLateAfterMinutes: 5,
  emailLateAfterMinutes: 1440,
  chatSoonAfterMinutes: 0,
  emailSoonAfterMinutes: 0,
  businessHours: [],
  timeZone: '',
  sortBy: 'waiting',
  show: 'all',
  signatures: {},
  jobTitles: {},
};

/** Of `ownAddresses`. */
export const ADDRESS_PATTERN = '^[^\\s@]+@[^\\s@]+$';

/** Thirty days. */
export const MAX_LATE_AFTER_MINUTES = 43_200;

export const MAX_UNDO_SECONDS = 300;

/** Reads the parsed `settings.json`. A missing or wrong value becomes its default: the card must not crash. */
export function readSettings(file: unknown): Settings {
  const values = isObject(file) ? file : {};
  const defaults = DEFAULT_SETTINGS;
  const number = (key: NumberSetting, min: number, max: number) => {
    const value = values[key];
    return isWithin(value, min, max) ? value : defaults[key];
  };
  const {
    attachFiles,
    assignOnReply,
    ownAddresses,
    changeTicketStage,
    editors,
    sortBy,
    show,
    signatures,
    jobTitles,
    timeZone,
  } = values;
  const { requireRecordProof = false, requireVerifiedSender = false } = values;
  return {
    undoSeconds: number('undoSeconds', 0, MAX_UNDO_SECONDS),
    attachFiles: typeof attachFiles === 'boolean' ? attachFiles : defaults.attachFiles,
    assignOnReply: typeof assignOnReply === 'boolean' ? assignOnReply : defaults.assignOnReply,
    // A wrong value must not turn a protection off.
    requireRecordProof: requireRecordProof !== false,
    requireVerifiedSender: requireVerifiedSender !== false,
    ownAddresses: Array.isArray(ownAddresses) ? ownAddresses.filter(isAddress) : [],
    changeTicketStage: changeTicketStage !== false,
    editors: Array.isArray(editors) ? editors.filter(isText) : [],
    chatLateAfterMinutes: number('chatLateAfterMinutes', 1, MAX_LATE_AFTER_MINUTES),
    emailLateAfterMinutes: number('emailLateAfterMinutes', 1, MAX_LATE_AFTER_MINUTES),
    chatSoonAfterMinutes: number('chatSoonAfterMinutes', 0, MAX_LATE_AFTER_MINUTES),
    emailSoonAfterMinutes: number('emailSoonAfterMinutes', 0, MAX_LATE_AFTER_MINUTES),
    businessHours: readBusinessHours(values['businessHours']) ?? defaults.businessHours,
    timeZone: isTimeZone(timeZone) ? timeZone : defaults.timeZone,
    sortBy: SORT_BY.find((known) => known === sortBy) ?? defaults.sortBy,
    show: SHOW.find((known) => known === show) ?? defaults.show,
    signatures: readTexts(signatures, () => true, MAX_SIGNATURE_LENGTH),
    jobTitles: readTexts(jobTitles, isAddress),
  };
}

/** True for a setting that exists, with a value that {@link readSettings} keeps as it is. */
export function isValidSetting(name: string, value: unknown): boolean {
  const read = new Map<string, unknown>(Object.entries(readSettings({ [name]: value })));
  return read.has(name) && JSON.stringify(read.get(name)) === JSON.stringify(value);
}

type NumberSetting =
  | 'undoSeconds'
  | 'chatLateAfterMinutes'
  | 'emailLateAfterMinutes'
  | 'chatSoonAfterMinutes'
  | 'emailSoonAfterMinutes';

function isWithin(value: unknown, min: number, max: number): value is number {
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}

function readTexts(
  value: unknown,
  isName: (name: string) => boolean,
  maxLength = Infinity,
): Record<string, string> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] =>
        isName(entry[0]) &&
        isText(entry[1]) &&
        entry[1].trim() !== '' &&
        entry[1].length <= maxLength,
    ),
  );
}

const ADDRESS = new RegExp(ADDRESS_PATTERN);

function isAddress(value: unknown): value is string {
  return isText(value) && ADDRESS.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
