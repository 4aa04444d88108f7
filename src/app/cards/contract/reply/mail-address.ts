/** Maximum number of recipients of one reply. HubSpot documents no limit. */
export const MAX_RECIPIENTS = 100;

/** The longest address that mail allows: https://www.rfc-editor.org/errata/eid1690 */
const MAX_LENGTH = 254;

const MAIL_ADDRESS =
  /^[^\s@<>()[\],;:"\\\p{Cc}\p{Cf}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;

/** True for one complete e-mail address without a name. */
export function isMailAddress(text: string): boolean {
  return text.length <= MAX_LENGTH && MAIL_ADDRESS.test(text) && !/^\.|\.\.|\.@/.test(text);
}

/** Beginnings of addresses that nobody reads, in the languages of the card. */
const NO_REPLY =
  /^(?:no[-._]?reply|do[-._]?not[-._]?reply|donot[-._]?reply|mailer-daemon|postmaster|bounces?|nicht[-._]?antworten|keine[-._]?antwort|ne[-._]?pas[-._]?repondre|no[-._]?responder|nao[-._]?respond[ae]r?)(?:$|[-._+@\d])/i;

/** True for an address that says it takes no mail, such as `no-reply@shop.example`. */
export function isNoReplyAddress(address: string): boolean {
  return NO_REPLY.test(address) || /[-._+](?:no-?reply|donotreply)@/i.test(address);
}

/** Two spellings of one address are equal here; mail programs do not tell them apart. */
export function addressKey(address: string): string {
  return address.trim().toLowerCase();
}
