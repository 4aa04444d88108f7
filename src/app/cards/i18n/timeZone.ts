/** Validates an IANA time zone name. Returns the browser's own zone for undefined, undefined for an unknown name. */
export function readTimeZone(name: string | undefined): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
