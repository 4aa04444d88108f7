/** A time zone's name of the IANA database, as far as the browser knows it; its own zone for undefined. */
export function readTimeZone(name: string | undefined): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
