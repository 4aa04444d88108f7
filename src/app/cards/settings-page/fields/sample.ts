import { fillPlaceholders } from '../../contract/reply/placeholders.ts';
import { signatureFor } from '../../contract/reply/signature.ts';
import type { Settings } from '../../contract/settings/settings.ts';

/** A customer and an agent to preview quick replies with. */
const SAMPLE = {
  'customer name': 'Nora Lindqvist',
  'customer first name': 'Nora',
  'customer last name': 'Lindqvist',
  'customer email': 'nora@customer.example',
  'ticket id': '4711',
  'ticket subject': 'A broken zip',
  'agent name': 'Ana Torres',
  'agent first name': 'Ana',
  'agent last name': 'Torres',
  'agent email': 'ana@shop.example',
};

/** A quick reply as it would start a reply to the sample customer. */
export function previewQuickReply(text: string): string {
  return fillPlaceholders(text, SAMPLE).text;
}

/** The signature of the sample agent below a reply from a mailbox. */
export function previewSignature(mailbox: string, { signatures, jobTitles }: Settings): string {
  const isAddress = mailbox.includes('@');
  const [agentJobTitle = 'Support'] = Object.values(jobTitles);
  const signature = signatureFor(signatures, {
    agentName: SAMPLE['agent name'],
    agentFirstName: SAMPLE['agent first name'],
    agentJobTitle,
    mailboxName: 'Shop',
    mailboxAddress: isAddress ? mailbox : 'hello@shop.example',
  });
  return signature ?? '';
}
