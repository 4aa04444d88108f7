import type { WireChannelAccount } from '../hubspot/channel-accounts.ts';

/** The addresses at which the team gets mail, in lower case. Accounts without a known address are left out. */
export function ownAddresses(accounts: WireChannelAccount[]): Set<string> {
  return new Set(accounts.flatMap((account) => addressOf(account) ?? []));
}

export function addressOf({ deliveryIdentifier }: WireChannelAccount): string | undefined {
  return deliveryIdentifier?.value?.toLowerCase();
}

/** Mail to `name+tag@host` arrives at `name@host` as well. */
export function isOwnAddress(address: string, own: Set<string>): boolean {
  const plain = address.toLowerCase();
  return own.has(plain) || own.has(plain.replace(/\+[^@]*@/, '@'));
}
