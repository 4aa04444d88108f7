/** What a team sets for itself in `settings.json`, which explains each setting. */
export interface Settings {
  undoSeconds: number;
  attachFiles: boolean;
}

/** What holds for a setting that the file leaves out. */
export const DEFAULT_SETTINGS: Settings = { undoSeconds: 0, attachFiles: false };

/** JSON Schema of `settings.json`. Each description completes an error such as `undoSeconds is -5:`. */
export const SETTINGS_SCHEMA = {
  type: 'object',
  description: 'the settings are undoSeconds and attachFiles',
  additionalProperties: false,
  properties: {
    about: {
      type: 'object',
      description: 'about holds explanations as text',
      additionalProperties: { type: 'string', description: 'an explanation is text' },
    },
    undoSeconds: {
      type: 'integer',
      description: 'use a whole number from 0 (no Undo) to 60',
      minimum: 0,
      maximum: 60,
    },
    attachFiles: { type: 'boolean', description: 'use true or false' },
  },
} as const;

/** JSON Schema of `quick-replies.json`. */
export const QUICK_REPLIES_SCHEMA = {
  type: 'array',
  description: 'use a list such as [{ "title": "Thanks", "text": "Thank you for your message." }]',
  items: {
    type: 'object',
    description: 'a quick reply has a title and a text',
    required: ['title', 'text'],
    additionalProperties: false,
    properties: {
      title: { type: 'string', pattern: '\\S', description: 'the title is what an agent picks' },
      text: {
        type: 'string',
        pattern: '\\S',
        description: 'the text is what the reply starts with',
      },
    },
  },
} as const;
