import { fillPlaceholders } from '../quick-replies/fillPlaceholders.ts';

/** A customer and an agent to preview quick replies with. */
const SAMPLE = {
  'customer name': 'Nora Lindqvist',
  'customer first name': 'Nora',
  'customer last name': 'Lindqvist',
  'agent name': 'Ana Torres',
  'agent first name': 'Ana',
  'agent last name': 'Torres',
};

/** A quick reply as it would start a reply to the sample customer. */
export function previewQuickReply(text: string): string {
  return fillPlaceholders(text, SAMPLE).text;
}
