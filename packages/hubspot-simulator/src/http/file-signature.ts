import { createHmac } from 'node:crypto';

/** The simulated account contains nothing secret, so the key is not one either. */
const KEY = 'simulated-account';

const signatureOf = (fileId: string, expires: string) =>
  createHmac('sha256', KEY).update(`${fileId} ${expires}`).digest('hex').slice(0, 32);

/** Adds a signature to a file's URL, which opens it without a token until it expires. */
export function signUrl(url: string, fileId: string, expiresAt: Date): string {
  const expires = String(expiresAt.getTime());
  return `${url}?${new URLSearchParams({ expires, signature: signatureOf(fileId, expires) }).toString()}`;
}

/** Checks the signature of a file's URL, and that it has not expired. */
export function isSigned(query: URLSearchParams, fileId: string, now: Date): boolean {
  const expires = query.get('expires') ?? '';
  return query.get('signature') === signatureOf(fileId, expires) && Number(expires) > now.getTime();
}
