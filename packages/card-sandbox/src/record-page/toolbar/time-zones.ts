/** Time zones to test with: far apart, one with a half-hour offset, one with daylight saving on other dates. */
export const ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
];
