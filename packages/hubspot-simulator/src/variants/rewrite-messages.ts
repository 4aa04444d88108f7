import type { ActiveVariants } from './active-variants.ts';
import { type Fields, type Rewrite } from './fields.ts';
import type { VariantName } from './registry.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Moves a message's content to `richText`. */
const withText =
  (text: string): Rewrite =>
  (fields) => {
    if (fields['type'] !== 'MESSAGE' || typeof fields['text'] !== 'string') return fields;
    return { ...fields, text, richText: fields['richText'] ?? `<p>${escape(fields['text'])}</p>` };
  };

/** Changes objects of one type. */
const ofType =
  (type: string, change: Rewrite): Rewrite =>
  (fields) =>
    fields['type'] === type ? change(fields) : fields;

const without =
  (key: string): Rewrite =>
  (fields) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));

const isBot = (fields: Fields) => /^[BLX]-/.test(String(fields['createdBy']));

/** Moves a failure's message to its tokens. */
function toTokens(fields: Fields): Fields {
  if (!('errorMessageTokens' in fields)) return fields;
  return { errorMessageTokens: { reason: String(fields['errorMessage']) } };
}

const rename = (value: unknown) =>
  typeof value === 'string' ? value.replace(/^L-(?=\d+$)/, 'X-') : value;

const rewrites: Partial<Record<VariantName, Rewrite>> = {
  'text-blank': withText(''),
  'text-invisible': withText('\u200b'),
  'text-placeholder': withText('Your email client does not support HTML'),
  'text-differs': withText('Please see the message here'),
  'unknown-message-type': ofType('WELCOME_MESSAGE', (fields) => ({
    ...fields,
    type: 'CALL_SUMMARY',
  })),
  'attachments-without-url': ofType('FILE', without('url')),
  'location-coordinates-only': ofType('LOCATION', ({ type, latitude, longitude }) => ({
    type,
    latitude,
    longitude,
  })),
  'contact-organization-only': ofType('CONTACT', ({ type }) => ({
    type,
    contactProfile: {
      addresses: [],
      emails: [],
      phones: [],
      urls: [],
      org: { company: 'Marín Hermanos', title: 'Owner' },
    },
  })),
  'failure-tokens-only': toTokens,
  'client-type-missing': without('clientType'),
  'client-type-unknown': (fields) =>
    'clientType' in fields ? { ...fields, clientType: 'SOMETHING_NEW' } : fields,
  'bot-messages-incoming': ofType('MESSAGE', (fields) =>
    isBot(fields) ? { ...fields, direction: 'INCOMING', recipients: [] } : fields,
  ),
  'unknown-actor-kind': (fields) => {
    const renamed = Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, rename(value)]),
    );
    return fields['type'] === 'LLM' ? { ...renamed, type: 'SOMETHING_NEW' } : renamed;
  },
};

/** The changes to messages and actors that the active variants require. */
export function messageRewrites(active: ActiveVariants): Rewrite[] {
  return Object.entries(rewrites).flatMap(([name, rewrite]) =>
    active.all().includes(name) ? [rewrite] : [],
  );
}
