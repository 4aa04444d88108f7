import { MAX_SIGNATURE_LENGTH } from '../reply/signature.ts';
import { TIME_PATTERN, WEEKDAYS } from './business-hours.ts';
import {
  ADDRESS_PATTERN,
  DEFAULT_SETTINGS,
  MAX_LATE_AFTER_MINUTES,
  MAX_UNDO_SECONDS,
  SHOW,
  SORT_BY,
} from './settings.ts';

const LATE_AFTER = {
  type: 'integer',
  description: `use a whole number of minutes from 1 to ${MAX_LATE_AFTER_MINUTES} (30 days)`,
  minimum: 1,
  maximum: MAX_LATE_AFTER_MINUTES,
} as const;

const SOON_AFTER = {
  ...LATE_AFTER,
  description: `use a whole number of minutes to ${MAX_LATE_AFTER_MINUTES}; 0 means half of the time until late`,
  minimum: 0,
} as const;

const TIME_OF_DAY = {
  type: 'string',
  pattern: TIME_PATTERN,
  description: 'use a time from "00:00" to "24:00"',
} as const;

const SIGNATURE_NAMES =
  '[Aa]gent (?:[Nn]ame|[Ff]irst [Nn]ame|[Jj]ob [Tt]itle)|[Mm]ailbox (?:[Nn]ame|[Aa]ddress)';

/** JSON Schema of `settings.json`. Each description completes an error such as `undoSeconds is -5:`. */
export const SETTINGS_SCHEMA = {
  type: 'object',
  description: `the settings are ${Object.keys(DEFAULT_SETTINGS).join(', ')}`,
  additionalProperties: false,
  properties: {
    about: {
      type: 'object',
      description: 'about holds explanations as text',
      additionalProperties: { type: 'string', description: 'an explanation is text' },
    },
    undoSeconds: {
      type: 'integer',
      description: `use a whole number from 0 (no Undo) to ${MAX_UNDO_SECONDS}`,
      minimum: 0,
      maximum: MAX_UNDO_SECONDS,
    },
    attachFiles: { type: 'boolean', description: 'use true or false' },
    assignOnReply: { type: 'boolean', description: 'use true or false' },
    requireRecordProof: { type: 'boolean', description: 'use true or false' },
    requireVerifiedSender: { type: 'boolean', description: 'use true or false' },
    ownAddresses: {
      type: 'array',
      description: 'use a list such as ["hello@shop.example"]',
      items: {
        type: 'string',
        pattern: ADDRESS_PATTERN,
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
    chatLateAfterMinutes: LATE_AFTER,
    emailLateAfterMinutes: LATE_AFTER,
    chatSoonAfterMinutes: SOON_AFTER,
    emailSoonAfterMinutes: SOON_AFTER,
    timeZone: {
      type: 'string',
      pattern: '^([A-Za-z][\\w+-]*(/[\\w+-]+)*)?$',
      description: 'use a name such as "Europe/Berlin", or "" for the account\'s time zone',
    },
    businessHours: {
      type: 'array',
      description: 'use a list of { "days", "from", "to" }',
      items: {
        type: 'object',
        description: 'business hours have days, from and to',
        additionalProperties: false,
        required: ['days', 'from', 'to'],
        properties: {
          days: {
            type: 'array',
            minItems: 1,
            description: 'use a list of days such as ["mon", "tue"]',
            items: { enum: WEEKDAYS, description: 'use sun, mon, tue, wed, thu, fri or sat' },
          },
          from: TIME_OF_DAY,
          to: TIME_OF_DAY,
        },
      },
    },
    sortBy: { enum: SORT_BY, description: 'use waiting, newest or oldest' },
    show: { enum: SHOW, description: 'use all, waiting or open' },
    signatures: {
      type: 'object',
      description: 'use mailboxes and texts such as { "*": "{{agent name}}" }',
      additionalProperties: {
        type: 'string',
        pattern: '\\S',
        maxLength: MAX_SIGNATURE_LENGTH,
        description: `use a text of 1 to ${MAX_SIGNATURE_LENGTH} characters`,
        allOf: [
          {
            // Misspelled, it would leave out its line of every reply.
            not: { pattern: `\\{\\{(?!\\s*(?:${SIGNATURE_NAMES})\\s*\\}\\})` },
            description:
              'use the placeholders {{agent name}}, {{agent first name}}, {{agent job title}}, {{mailbox name}} and {{mailbox address}} only',
          },
        ],
      },
    },
    jobTitles: {
      type: 'object',
      description: 'use addresses and titles such as { "ana@shop.example": "Support lead" }',
      additionalProperties: { type: 'string', pattern: '\\S', description: 'use a text' },
    },
  },
} as const;
