/** One prepared answer of `quick-replies.json`. */
export interface QuickReply {
  /** The name in the menu. */
  title: string;
  /** The text for the draft; its `{{placeholders}}` are filled in first. */
  text: string;
  /** The language of the text, as a BCP 47 tag such as "de" or "pt-BR". Absent: for customers of every language. */
  language?: string;
  /** The name or id of the only inbox whose threads offer it. Absent: every inbox. */
  inbox?: string;
}

/** A language, optionally with a script or region. */
const LANGUAGE_PATTERN = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$';

/** JSON Schema of `quick-replies.json`. */
export const QUICK_REPLIES_SCHEMA = {
  type: 'array',
  description: 'use a list such as [{ "title": "Thanks", "text": "Thank you for your message." }]',
  items: {
    type: 'object',
    description: 'a quick reply has a title and a text, and may have a language and an inbox',
    required: ['title', 'text'],
    additionalProperties: false,
    properties: {
      title: { type: 'string', pattern: '\\S', description: 'the title is what an agent picks' },
      text: {
        type: 'string',
        pattern: '\\S',
        description: 'the text is what the reply starts with',
        allOf: [
          {
            not: { pattern: '\\{\\{(?![^{}]*\\}\\})' },
            description: 'close each placeholder, as in {{order number}}',
          },
        ],
      },
      language: {
        type: 'string',
        pattern: LANGUAGE_PATTERN,
        description: 'use a language code such as "de" or "pt-BR"',
      },
      inbox: {
        type: 'string',
        pattern: '\\S',
        description: 'use the name or id of an inbox such as "Support"',
      },
    },
  },
} as const;

/** Reads the parsed `quick-replies.json`; leaves out entries without a title or a text, and fields with unusable values. */
export function readQuickReplies(file: unknown): QuickReply[] {
  return Array.isArray(file) ? file.flatMap(readQuickReply) : [];
}

/**
 * True for a quick reply that can be stored: with a title and a text, in a language that exists, and for a known inbox.
 *
 * @param inboxes The names and ids of all inboxes; empty if they are not known.
 */
export function isUsableQuickReply(value: unknown, inboxes: string[]): value is QuickReply {
  const [reply] = readQuickReplies([value]);
  if (!reply) return false;
  const given: Partial<Record<string, unknown>> = typeof value === 'object' ? { ...value } : {};
  const read = new Map(Object.entries(reply));
  const inbox = reply.inbox?.trim().toLowerCase();
  return (
    Object.entries(given).every(([name, each]) => read.get(name) === each) &&
    (reply.language === undefined || isLanguage(reply.language)) &&
    (inbox === undefined ||
      inboxes.length === 0 ||
      inboxes.some((each) => each.toLowerCase() === inbox))
  );
}

const LANGUAGE = new RegExp(LANGUAGE_PATTERN);

function readQuickReply(value: unknown): QuickReply[] {
  if (typeof value !== 'object' || value === null) return [];
  const { title, text, language, inbox }: Partial<Record<string, unknown>> = { ...value };
  if (!isFilledText(title) || !isFilledText(text)) return [];
  const reply = {
    title,
    text,
    ...(isFilledText(language) && LANGUAGE.test(language) && { language }),
    ...(isFilledText(inbox) && { inbox }),
  };
  return [reply];
}

/** Constructed on first use: few teams write quick replies in several languages. */
let languageNames: Intl.DisplayNames | undefined;

/** Browsers know fewer languages than exist, so one that is in the file already stays. */
function isLanguage(tag: string): boolean {
  languageNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  try {
    return languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

function isFilledText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
