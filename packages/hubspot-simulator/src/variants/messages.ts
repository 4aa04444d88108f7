import { question } from './variant.ts';

export const messages = [
  ...question({
    group: 'Message content',
    unknown: 'Whether `text` holds what the customer sees, or only `richText` does.',
    settle: 'Compare `text` and `richText` of HTML-only e-mails.',
    oneOf: true,
    variants: {
      'text-blank': '`text` is empty; the content is in `richText`.',
      'text-invisible': '`text` is a zero-width space; the content is in `richText`.',
      'text-placeholder': '`text` is a placeholder; the content is in `richText`.',
      'text-differs': '`text` and `richText` differ; the links are only in `richText`.',
    },
  }),
  ...question({
    group: 'Message content',
    unknown: 'Which message types exist besides the published ones.',
    settle: 'Log unknown message types.',
    variants: {
      'unknown-message-type': 'Welcome messages have the type CALL_SUMMARY, with text.',
    },
  }),
  ...question({
    group: 'Message content',
    unknown: 'Which optional fields of attachments and failures are present.',
    settle: 'Receive each kind of attachment and a bounced e-mail, and read the messages.',
    variants: {
      'attachments-without-url': 'Files have no URL.',
      'location-coordinates-only': 'Locations have only latitude and longitude.',
      'contact-organization-only': 'Contact cards have only an organization.',
      'failure-tokens-only': 'Failures have only `errorMessageTokens`.',
    },
  }),
  ...question({
    group: 'Message content',
    unknown: 'Whether `client.clientType` always has one of the published values.',
    settle: 'Log unknown client types.',
    oneOf: true,
    variants: {
      'client-type-missing': 'Messages have no client type.',
      'client-type-unknown': 'Messages have an unpublished client type.',
    },
  }),
];
