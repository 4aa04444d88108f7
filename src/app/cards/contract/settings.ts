/**
 * What a team configures in `settings.json`, which explains each setting under `about`.
 *
 * Card and function both bundle that file and read it with `readSettings`, so a setting never travels
 * in a request, where a browser could change it. `npm start`, `build`, `rehearse` and `deploy` reject
 * a file that does not match `SETTINGS_SCHEMA`.
 */
export interface Settings {
  /** Seconds during which an agent can undo a reply before it is sent; 0 turns this off. */
  undoSeconds: number;
  /** Whether agents can attach files to replies. */
  attachFiles: boolean;
  /** The team's e-mail addresses that are no channel accounts, such as aliases. Replies leave them out. */
  ownAddresses: string[];
  /** Whether agents can change the stage of tickets. The change is made with the app's permissions. */
  changeTicketStage: boolean;
  /** E-mail addresses or user ids of the people who may save the team's settings. */
  editors: string[];
}

/** Values for settings that the file leaves out. */
export const DEFAULT_SETTINGS: Settings = {
  undoSeconds: 0,
  attachFiles: false,
  ownAddresses: [],
  changeTicketStage: true,
  editors: [],
};

/** Also named in the schema's description. */
const MAX_UNDO_SECONDS = 300;

/** JSON Schema of `settings.json`. Each description completes an error such as `undoSeconds is -5:`. */
export const SETTINGS_SCHEMA = {
  type: 'object',
  description:
    'the settings are undoSeconds, attachFiles, ownAddresses, changeTicketStage and editors',
  additionalProperties: false,
  properties: {
    about: {
      type: 'object',
      description: 'about holds explanations as text',
      additionalProperties: { type: 'string', description: 'an explanation is text' },
    },
    undoSeconds: {
      type: 'integer',
      description: 'use a whole number from 0 (no Undo) to 300',
      minimum: 0,
      maximum: MAX_UNDO_SECONDS,
    },
    attachFiles: { type: 'boolean', description: 'use true or false' },
    ownAddresses: {
      type: 'array',
      description: 'use a list such as ["hello@shop.example"]',
      items: {
        type: 'string',
        pattern: '^[^\\s@]+@[^\\s@]+$',
        description: 'use an e-mail address such as "hello@shop.example"',
      },
    },
    changeTicketStage: { type: 'boolean', description: 'use true or false' },
    editors: {
      type: 'array',
      description: 'use a list such as ["ana@shop.example"]',
      items: {
        type: 'string',
        pattern: '^([^\\s@]+@[^\\s@]+|\\d+)$',
        description: 'use an e-mail address or a user id such as "9001"',
      },
    },
  },
} as const;

/** Reads the parsed `settings.json`. A missing or wrong value becomes its default: the card must not crash. */
export function readSettings(file: unknown): Settings {
  const values = isObject(file) ? file : {};
  const { undoSeconds, attachFiles, ownAddresses, changeTicketStage, editors } = values;
  return {
    undoSeconds: isUndoSeconds(undoSeconds) ? undoSeconds : DEFAULT_SETTINGS.undoSeconds,
    attachFiles: typeof attachFiles === 'boolean' ? attachFiles : DEFAULT_SETTINGS.attachFiles,
    ownAddresses: Array.isArray(ownAddresses) ? ownAddresses.filter(isText) : [],
    changeTicketStage: changeTicketStage !== false,
    editors: Array.isArray(editors) ? editors.filter(isText) : [],
  };
}

// Does not refer to the schema, which the card's bundle leaves out.
function isUndoSeconds(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_UNDO_SECONDS;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
