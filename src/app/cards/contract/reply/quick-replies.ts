/** One prepared answer of `quick-replies.json`. */
export interface QuickReply {
  /** The name in the menu. */
  title: string;
  /** The text for the draft; its `{{placeholders}}` are filled in first. */
  text: string;
}

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

/** Reads the parsed `quick-replies.json`; leaves out entries without a title or a text. */
export function readQuickReplies(file: unknown): QuickReply[] {
  return Array.isArray(file) ? file.filter(isQuickReply) : [];
}

function isQuickReply(value: unknown): value is QuickReply {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    'text' in value &&
    isFilledText(value.title) &&
    isFilledText(value.text)
  );
}

function isFilledText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
